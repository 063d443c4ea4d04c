package kz.bagdar.registration;

import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** More people than a statement has room for parameters. */
@QuarkusTest
class ManyPeopleTest {

    @Inject
    RegistrationRepository registrations;

    @Inject
    Participants participants;

    private UUID seminar;
    private UUID person;
    private Collection<UUID> ids;

    @BeforeEach
    void onePersonAmongMany() {
        seminar = UUID.fromString(aSeminar().openForRegistration());
        person = UUID.fromString(
                aRegistration().named("Руслан Ким").in(seminar.toString()).id());
        ids = new ArrayList<>(Stream.generate(UUID::randomUUID).limit(70_000).toList());
        ids.add(person);
    }

    @Test
    @TestTransaction
    void theirRowsAreHeldInOneStatement() {
        List<UUID> held =
                registrations.lock(seminar, ids).stream().map(Registration::id).toList();

        assertEquals(List.of(person), held);
    }

    @Test
    void theirNamesAreReadInOneStatement() {
        assertEquals(Map.of(person, "Руслан Ким"), participants.names(ids));
    }
}
