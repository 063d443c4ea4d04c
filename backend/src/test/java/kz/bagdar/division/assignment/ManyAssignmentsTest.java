package kz.bagdar.division.assignment;

import static kz.bagdar.testing.ASeminar.aSeminar;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagdar.registration.Participants;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ManyAssignmentsTest {

    private static final int PEOPLE = 40_000;

    @Inject
    AssignmentRepository assignments;

    @Inject
    Participants participants;

    @Inject
    EntityManager entities;

    @Test
    @TestTransaction
    void searchMayFindMorePeopleThanAStatementHasRoomForParameters() {
        UUID seminar = UUID.fromString(aSeminar().openForRegistration());
        register(seminar);

        var found = assignments.behind(
                UUID.randomUUID(), -1, new AssignmentFilter(), Optional.of(participants.search(seminar, "Sample")), 50);

        assertEquals(List.of(), found);
    }

    private void register(UUID seminar) {
        int registered = entities.createNativeQuery("insert into registration (id, revision, seminar_id, status,"
                        + " full_name, email, region_code, language, step_free_access, arrival, registered_at,"
                        + " consented_at, link_sent_at) select gen_random_uuid(), 0, :seminar, 'CONFIRMED',"
                        + " 'Sample ' || number, number || '@sample.invalid', 'KZ-11', 'kk', false, number, now(), now(),"
                        + " now() from generate_series(1, :people) number")
                .setParameter("seminar", seminar)
                .setParameter("people", PEOPLE)
                .executeUpdate();
        assertEquals(PEOPLE, registered);
    }
}
