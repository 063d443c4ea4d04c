package kz.bagdar.division.engine;

import static kz.bagdar.division.engine.ModelBuilder.aModel;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import kz.bagdar.division.engine.DivisionResult.Infeasible;
import org.junit.jupiter.api.Test;

/** Each contradiction is told by the people whom it is about. */
class CompanionConflictTest {

    private static final Participant ANYBODY = Participant.of(0);

    @Test
    void whoMustBeApartCannotBeBoundTogetherThroughOthers() {
        assertConflicts(
                aModel().withRoutes(3)
                        .withParticipants(5, ANYBODY)
                        .together(4, 1)
                        .together(1, 2)
                        .together(2, 0)
                        .apart(4, 0),
                new Conflict.TogetherAndApart(List.of(4, 1, 2, 0)));
    }

    @Test
    void whoMustBeTogetherCannotBeLockedApart() {
        assertConflicts(
                aModel().withRoutes(2)
                        .with(ANYBODY.lockedTo(0))
                        .with(ANYBODY)
                        .with(ANYBODY.lockedTo(1))
                        .together(0, 1)
                        .together(1, 2),
                new Conflict.TogetherLockedApart(0, 1, List.of(0, 1, 2)));
    }

    @Test
    void whoMustBeTogetherNeedAGroupThatAllCanJoin() {
        assertConflicts(
                aModel().withRoutes(2)
                        .with(ANYBODY.barredFrom(0))
                        .with(ANYBODY.lockedTo(0))
                        .together(0, 1),
                new Conflict.TogetherNowhere(List.of(0, 1)));
    }

    @Test
    void noMoreCanBeTogetherThanAGroupHolds() {
        assertConflicts(
                aModel().withGroup(0, null, 2)
                        .withGroup(1, null, 2)
                        .withParticipants(4, ANYBODY)
                        .together(0, 1)
                        .together(1, 2),
                new Conflict.TogetherExceedGroups(List.of(0, 1, 2), 2));
    }

    @Test
    void whoMustBeApartCannotBeLockedToOneGroup() {
        assertConflicts(
                aModel().withRoutes(2).withParticipants(2, ANYBODY.lockedTo(1)).apart(0, 1),
                new Conflict.ApartLockedTogether(0, 1, 1));
    }

    @Test
    void noMoreCanBeApartThanThereAreGroups() {
        assertConflicts(
                aModel().withRoutes(2).withParticipants(3, ANYBODY).apart(0, 1, 2),
                new Conflict.ApartExceedGroups(List.of(0, 1, 2), 2));
    }

    @Test
    void companionsThatOnlySearchingShowsToContradictTheBoundsAreCountedWithoutTheNeedless() {
        assertConflicts(
                aModel().withGroup(0, 3, 3)
                        .withGroup(1, 3, 3)
                        .withRoutes(0)
                        .withParticipants(6, ANYBODY)
                        .together(0, 1)
                        .together(2, 3)
                        .together(4, 5),
                new Conflict.CompanionsExceedBounds(List.of(0, 1, 2)));
    }

    private static void assertConflicts(ModelBuilder model, Conflict... conflicts) {
        assertEquals(List.of(conflicts), ((Infeasible) new DivisionEngine().divide(model.build())).conflicts());
    }
}
