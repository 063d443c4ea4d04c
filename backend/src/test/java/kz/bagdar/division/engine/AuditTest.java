package kz.bagdar.division.engine;

import static kz.bagdar.division.engine.ModelBuilder.aModel;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** Whatever the solver gives, a division that breaks its model is never passed on. */
class AuditTest {

    private final DivisionModel model = aModel().withGroup(0, null, 2)
            .withGroup(1, 1, null)
            .with(Participant.of(0).lockedTo(0))
            .with(Participant.of(0).barredFrom(0))
            .with(Participant.of(0))
            .with(Participant.of(0))
            .build();

    @Test
    void divisionThatKeepsEverythingIsPassedOn() {
        assertDoesNotThrow(() -> Audit.check(model, new int[] {0, 1, 0, 1}));
    }

    @Test
    void brokenLockIsFound() {
        assertRefused("participant 0 is locked elsewhere", 1, 1, 0, 0);
    }

    @Test
    void brokenBarIsFound() {
        assertRefused("participant 1 is barred there", 0, 0, 1, 1);
    }

    @Test
    void brokenMaximumIsFound() {
        assertRefused("group 0 has 3 people", 0, 1, 0, 0);
    }

    @Test
    void brokenMinimumIsFound() {
        DivisionModel needy = aModel().withRoutes(1)
                .withGroup(1, 2, null)
                .withParticipants(3, Participant.of(0))
                .build();

        IllegalStateException refused =
                assertThrows(IllegalStateException.class, () -> Audit.check(needy, new int[] {0, 0, 1}));

        assertEquals("group 1 has 1 people", refused.getMessage());
    }

    @Test
    void brokenCompanionsAreFound() {
        DivisionModel friends = aModel().withRoutes(2)
                .withParticipants(3, Participant.of(0))
                .together(0, 1)
                .apart(1, 2)
                .build();

        assertDoesNotThrow(() -> Audit.check(friends, new int[] {0, 0, 1}));
        assertThrows(IllegalStateException.class, () -> Audit.check(friends, new int[] {0, 1, 0}));
        assertThrows(IllegalStateException.class, () -> Audit.check(friends, new int[] {0, 0, 0}));
    }

    private void assertRefused(String message, int... groupOf) {
        IllegalStateException refused = assertThrows(IllegalStateException.class, () -> Audit.check(model, groupOf));

        assertEquals(message, refused.getMessage());
    }
}
