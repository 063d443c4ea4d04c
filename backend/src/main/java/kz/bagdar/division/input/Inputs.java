package kz.bagdar.division.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import kz.bagdar.division.engine.Costs;
import kz.bagdar.division.engine.DivisionModel;
import kz.bagdar.division.engine.Participant;

/**
 * All that a division depends on, in the words of the seminar. It is stored with the division, so that the division can
 * be explained, reproduced, and compared with what is so today.
 *
 * @param people in order of arrival
 */
public record Inputs(List<GroupInput> groups, List<PersonInput> people) {

    public record GroupInput(UUID groupId, UUID routeId, Integer minSize, Integer maxSize) {}

    /**
     * @param preferences routes, most wished first
     * @param barred groups that the person cannot join
     * @param lockedGroupId null where the division is free
     * @param currentGroupId the group of the division adopted before; null where there is none
     */
    public record PersonInput(
            UUID registrationId,
            String regionCode,
            List<UUID> preferences,
            List<UUID> barred,
            UUID lockedGroupId,
            UUID currentGroupId) {

        public PersonInput withoutCurrentGroup() {
            return currentlyIn(null);
        }

        PersonInput currentlyIn(UUID groupId) {
            return new PersonInput(registrationId, regionCode, preferences, barred, lockedGroupId, groupId);
        }
    }

    /** As if everybody were in these groups, those whom they do not name in none. */
    public Inputs currentlyIn(Map<UUID, UUID> groupOf) {
        return new Inputs(
                groups,
                people.stream()
                        .map(person -> person.currentlyIn(groupOf.get(person.registrationId())))
                        .toList());
    }

    /** The regions by their numbers in the model. */
    public List<String> regions() {
        return List.copyOf(
                new TreeSet<>(people.stream().map(PersonInput::regionCode).toList()));
    }

    /** The routes by their numbers in the model: those with groups first, in the groups' order. */
    List<UUID> routes() {
        List<UUID> routes = new ArrayList<>(
                groups.stream().map(GroupInput::routeId).distinct().toList());
        people.stream()
                .flatMap(person -> person.preferences().stream())
                .distinct()
                .filter(route -> !routes.contains(route))
                .forEach(routes::add);
        return routes;
    }

    public int longestRanking() {
        return people.stream()
                .mapToInt(person -> person.preferences().size())
                .max()
                .orElse(0);
    }

    public DivisionModel model(Costs costs) {
        Map<String, Integer> regions = numbers(regions());
        Map<UUID, Integer> routes = numbers(routes());
        Map<UUID, Integer> groupNumbers =
                numbers(groups.stream().map(GroupInput::groupId).toList());
        return new DivisionModel(
                routes.size(),
                regions.size(),
                groups.stream()
                        .map(group ->
                                new DivisionModel.Group(routes.get(group.routeId()), group.minSize(), group.maxSize()))
                        .toList(),
                people.stream()
                        .map(person -> participant(person, regions, routes, groupNumbers))
                        .toList(),
                costs);
    }

    private static Participant participant(
            PersonInput person, Map<String, Integer> regions, Map<UUID, Integer> routes, Map<UUID, Integer> groups) {
        return new Participant(
                regions.get(person.regionCode()),
                person.preferences().stream().mapToInt(routes::get).toArray(),
                person.barred().stream().mapToInt(groups::get).toArray(),
                groups.getOrDefault(person.lockedGroupId(), DivisionModel.NONE),
                groups.getOrDefault(person.currentGroupId(), DivisionModel.NONE));
    }

    private static <T> Map<T, Integer> numbers(List<T> things) {
        Map<T, Integer> numbers = new HashMap<>();
        for (T thing : things) {
            numbers.put(thing, numbers.size());
        }
        return numbers;
    }

    /** The groups of a plan of this model, by what they were numbered from. */
    public List<UUID> groupIds(int[] groupOf) {
        return Arrays.stream(groupOf)
                .mapToObj(number -> groups.get(number).groupId())
                .toList();
    }
}
