package kz.bagdar.registration.intake;

import static kz.bagdar.testing.AQuota.aQuota;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import kz.bagdar.registration.Participants;
import kz.bagdar.registration.place.Claim;
import kz.bagdar.registration.place.Places;
import kz.bagdar.registration.quota.CountedPlaces;
import kz.bagdar.seminar.HeldSeminar;
import kz.bagdar.seminar.Lifecycle;
import org.junit.jupiter.api.Test;

/** The last place is given once, and it is the held row that sees to it. */
@QuarkusTest
class HeldRowTest {

    private static final Claim CLAIM = new Claim("KZ-11", null, null);

    @Inject
    DataSource database;

    @Inject
    CountedPlaces counted;

    @Inject
    Participants participants;

    @Test
    void withTheRowHeldTheLastPlaceIsGivenOnceAndWithoutItIsOversold() throws Exception {
        UUID guarded = UUID.fromString(aSeminar().withCapacity(1).openForRegistration());
        UUID unguarded = UUID.fromString(aSeminar().withCapacity(1).openForRegistration());

        twoAtOnce(guarded, connection -> HeldSeminar.hold(connection, guarded).orElseThrow());
        twoAtOnce(unguarded, connection -> notHeld(unguarded));

        assertEquals(1, participants.confirmed(guarded).size());
        assertEquals(2, participants.confirmed(unguarded).size());
    }

    @Test
    void withTheRowHeldTheLastPlaceOfASharedPoolIsGivenOnceAndWithoutItIsOversold() throws Exception {
        UUID guarded = UUID.fromString(aSeminar().openForRegistration());
        UUID unguarded = UUID.fromString(aSeminar().openForRegistration());
        aQuota(1).ofRegions("KZ-11", "KZ-75").in(guarded.toString());
        aQuota(1).ofRegions("KZ-11", "KZ-75").in(unguarded.toString());

        twoAtOnce(guarded, connection -> HeldSeminar.hold(connection, guarded).orElseThrow());
        twoAtOnce(unguarded, connection -> notHeld(unguarded));

        assertEquals(1, participants.confirmed(guarded).size());
        assertEquals(2, participants.confirmed(unguarded).size());
    }

    private interface Holding {
        HeldSeminar hold(Connection connection) throws SQLException;
    }

    /** Both count before either has written, if nothing holds them back. */
    private void twoAtOnce(UUID seminarId, Holding holding) throws Exception {
        CountDownLatch bothCounted = new CountDownLatch(2);
        Callable<Void> one = () -> {
            try (Connection connection = database.getConnection()) {
                connection.setAutoCommit(false);
                HeldSeminar seminar = holding.hold(connection);
                Places places = counted.of(connection, seminar);
                bothCounted.countDown();
                bothCounted.await(1, TimeUnit.SECONDS);
                insert(connection, seminarId, places.decide(CLAIM));
                connection.commit();
            }
            return null;
        };
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (var ended : threads.invokeAll(List.of(one, one))) {
                ended.get();
            }
        }
    }

    private static HeldSeminar notHeld(UUID id) {
        return new HeldSeminar(id, Lifecycle.REGISTRATION_OPEN, 1, true, LocalDate.of(2019, 2, 14), ZoneOffset.UTC);
    }

    private static void insert(Connection connection, UUID seminarId, Places.Decision decision) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into registration (id, revision, seminar_id, status, full_name, email, region_code, language,
                    step_free_access, arrival, registered_at, consented_at, link_sent_at)
                values (gen_random_uuid(), 0, ?, ?, 'A B', gen_random_uuid() || '@mail.example', 'KZ-11', 'kk', false, 0,
                    now(), now(), now())""")) {
            insert.setObject(1, seminarId);
            insert.setString(2, decision.name());
            insert.executeUpdate();
        }
    }
}
