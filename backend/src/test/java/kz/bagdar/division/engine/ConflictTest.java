package kz.bagdar.division.engine;

import static kz.bagdar.division.engine.ModelBuilder.aModel;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import kz.bagdar.division.engine.DivisionResult.Infeasible;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(SmallModels.class)
class ConflictTest {

    private static final Participant ANYBODY = Participant.of(0);

    @Example
    void withoutGroupsThereIsNoDivision() {
        assertConflicts(aModel().with(ANYBODY), new Conflict.NoGroups());
    }

    @Example
    void withoutParticipantsThereIsNoDivision() {
        assertConflicts(aModel().withRoutes(2), new Conflict.NoParticipants());
    }

    @Example
    void tooManyGroupsAreRefusedAtOnce() {
        assertConflicts(aModel().withRoutes(10_000).with(ANYBODY), new Conflict.TooManyGroups(10_000, 5_000));
    }

    @Example
    void minimumAboveMaximumNamesTheGroup() {
        assertConflicts(
                aModel().withRoutes(1).withGroup(1, 3, 2).withParticipants(9, ANYBODY),
                new Conflict.MinimumAboveMaximum(1, 3, 2));
    }

    @Example
    void minimaThatAskForMorePeopleThanThereAre() {
        assertConflicts(
                aModel().withGroup(0, 3, null).withGroup(1, 4, null).withParticipants(6, ANYBODY),
                new Conflict.MinimaExceedParticipants(7, 6));
    }

    @Example
    void maximaThatHaveRoomForFewerPeopleThanThereAre() {
        assertConflicts(
                aModel().withGroup(0, null, 3).withGroup(1, null, 0).withParticipants(6, ANYBODY),
                new Conflict.MaximaBelowParticipants(3, 6));
    }

    @Example
    void locksBeyondAMaximumNameTheGroup() {
        assertConflicts(
                aModel().withGroup(0, null, 1).withGroup(1, null, null).withParticipants(3, ANYBODY.lockedTo(0)),
                new Conflict.LocksExceedMaximum(0, 3, 1));
    }

    @Example
    void aLockToABarredGroupNamesThePerson() {
        assertConflicts(
                aModel().withRoutes(2).with(ANYBODY).with(ANYBODY.barredFrom(1).lockedTo(1)),
                new Conflict.LockedToBarredGroup(1, 1));
    }

    @Example
    void aPersonBarredEverywhereIsNamed() {
        assertConflicts(
                aModel().withRoutes(2).with(ANYBODY.barredFrom(0, 0)).with(ANYBODY.barredFrom(1, 0)),
                new Conflict.BarredEverywhere(1));
    }

    @Example
    void everyBrokenBoundIsNamedAtOnce() {
        assertConflicts(
                aModel().withGroup(0, 2, 1).withGroup(1, null, 0).withParticipants(3, ANYBODY.lockedTo(1)),
                new Conflict.MinimumAboveMaximum(0, 2, 1),
                new Conflict.MaximaBelowParticipants(1, 3),
                new Conflict.LocksExceedMaximum(1, 3, 0));
    }

    @Example
    void aMinimumThatTooFewMayFillNamesGroupAndPeople() {
        assertConflicts(
                aModel().withRoutes(1)
                        .withGroup(1, 3, null)
                        .withParticipants(4, ANYBODY.barredFrom(1))
                        .with(ANYBODY.lockedTo(0))
                        .withParticipants(2, ANYBODY),
                new Conflict.TooFewMayEnter(List.of(1), 3, 2));
    }

    @Example
    void minimaThatCompeteForTheSameFewPeopleAreNamedTogether() {
        assertConflicts(
                aModel().withRoutes(1)
                        .withGroup(1, 2, null)
                        .withGroup(2, 2, null)
                        .withParticipants(5, ANYBODY.barredFrom(1, 2))
                        .withParticipants(3, ANYBODY),
                new Conflict.TooFewMayEnter(List.of(1, 2), 4, 3));
    }

    @Example
    void peopleWhoMayGoNowhereElseThanFullGroupsAreCounted() {
        assertConflicts(
                aModel().withGroup(0, null, 2)
                        .withGroup(1, null, 2)
                        .withRoutes(1)
                        .withGroup(3, null, null)
                        .withParticipants(5, ANYBODY.barredFrom(2, 3))
                        .with(ANYBODY),
                new Conflict.TooManyConfined(List.of(0, 1), 4, 5));
    }

    @Property(tries = 3000)
    void everyConflictIsTrueByCount(@ForAll DivisionModel model) {
        if (new DivisionEngine().divide(model) instanceof Infeasible infeasible) {
            infeasible.conflicts().forEach(conflict -> assertTrue(isTrue(model, conflict), conflict::toString));
        }
    }

    private static boolean isTrue(DivisionModel model, Conflict conflict) {
        int people = model.participants().size();
        return switch (conflict) {
            case Conflict.NoGroups() -> model.groups().isEmpty();
            case Conflict.NoParticipants() -> people == 0;
            case Conflict.TooManyGroups(int groups, int most) ->
                groups == model.groups().size() && groups > most;
            case Conflict.MinimumAboveMaximum(int group, int min, int max) ->
                min > max
                        && model.groups().get(group).min() == min
                        && model.groups().get(group).max() == max;
            case Conflict.MinimaExceedParticipants(long minima, int count) -> count == people && minima > people;
            case Conflict.MaximaBelowParticipants(long maxima, int count) -> count == people && maxima < people;
            case Conflict.LocksExceedMaximum(int group, int locked, int max) ->
                locked > max && locked == count(model, participant -> participant.locked() == group);
            case Conflict.LockedToBarredGroup(int participant, int group) ->
                model.participants().get(participant).locked() == group;
            case Conflict.BarredEverywhere(int participant) ->
                may(model.participants().get(participant), model).length == 0;
            case Conflict.TooFewMayEnter(List<Integer> groups, int minima, int count) ->
                count < minima
                        && minima
                                == groups.stream()
                                        .mapToInt(group ->
                                                model.groups().get(group).atLeast())
                                        .sum()
                        && count
                                == count(
                                        model,
                                        person -> Arrays.stream(may(person, model))
                                                .anyMatch(groups::contains));
            case Conflict.TooManyConfined(List<Integer> groups, int maxima, int count) ->
                count > maxima
                        && maxima
                                == groups.stream()
                                        .mapToInt(group ->
                                                model.groups().get(group).max())
                                        .sum()
                        && count
                                == count(
                                        model,
                                        person -> Arrays.stream(may(person, model))
                                                .allMatch(groups::contains));
            case Conflict.TogetherAndApart ignored -> false;
            case Conflict.TogetherLockedApart ignored -> false;
            case Conflict.TogetherNowhere ignored -> false;
            case Conflict.TogetherExceedGroups ignored -> false;
            case Conflict.ApartLockedTogether ignored -> false;
            case Conflict.ApartExceedGroups ignored -> false;
            case Conflict.CompanionsExceedBounds ignored -> false;
        };
    }

    private static int[] may(Participant person, DivisionModel model) {
        return IntStream.range(0, model.groups().size())
                .filter(group -> !person.isLocked() || person.locked() == group)
                .filter(group -> !person.isBarredFrom(group))
                .filter(group -> !model.costs().languageMust()
                        || model.groups().get(group).speaks(person.language()))
                .toArray();
    }

    private static int count(DivisionModel model, Predicate<Participant> wanted) {
        return (int) model.participants().stream().filter(wanted).count();
    }

    private static void assertConflicts(ModelBuilder model, Conflict... conflicts) {
        DivisionResult result = new DivisionEngine().divide(model.build());

        assertFalse(result instanceof DivisionPlan);
        assertEquals(List.of(conflicts), ((Infeasible) result).conflicts());
    }
}
