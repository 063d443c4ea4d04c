package kz.bagdar.division.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagdar.division.engine.CompanionKind;
import kz.bagdar.division.engine.Companions;
import kz.bagdar.division.engine.Costs;
import kz.bagdar.division.engine.DivisionModel;
import kz.bagdar.division.engine.Participant;
import kz.bagdar.platform.text.Language;

/**
 * All that a division depends on, in the words of the seminar. It is stored with the division, so that the division can
 * be explained, reproduced, and compared with what is so today.
 *
 * @param people in order of arrival
 * @param companions of these people alone
 */
public record Inputs(List<GroupInput> groups, List<PersonInput> people, List<CompanionInput> companions) {

    /** @param guideLanguages empty is any */
    public record GroupInput(
            UUID groupId, UUID routeId, Integer minSize, Integer maxSize, List<Language> guideLanguages) {

        /** What was stored before guides had languages names none. */
        public GroupInput {
            guideLanguages = Objects.requireNonNullElse(guideLanguages, List.of());
        }

        GroupInput withoutLanguages() {
            return new GroupInput(groupId, routeId, minSize, maxSize, List.of());
        }
    }

    public record CompanionInput(CompanionKind kind, List<UUID> registrationIds) {}

    /**
     * @param delegationId missing for who comes with no delegation but the region
     * @param categoryCode missing where it weighs nothing, and so does the language
     * @param preferences routes, most wished first
     * @param ranks of those routes, never falling, where some are wished alike; else empty
     * @param barred groups that the person cannot join
     * @param lockedGroupId null where the division is free
     * @param currentGroupId the group of the division adopted before; null where there is none
     */
    public record PersonInput(
            UUID registrationId,
            String regionCode,
            UUID delegationId,
            String categoryCode,
            Language language,
            List<UUID> preferences,
            List<Integer> ranks,
            List<UUID> barred,
            UUID lockedGroupId,
            UUID currentGroupId) {

        public PersonInput withoutCurrentGroup() {
            return currentlyIn(null);
        }

        PersonInput currentlyIn(UUID groupId) {
            return new PersonInput(
                    registrationId,
                    regionCode,
                    delegationId,
                    categoryCode,
                    language,
                    preferences,
                    ranks,
                    barred,
                    lockedGroupId,
                    groupId);
        }

        PersonInput asFarAs(Costs costs) {
            return new PersonInput(
                    registrationId,
                    regionCode,
                    delegationId,
                    costs.levels() == 0 ? null : categoryCode,
                    weighsLanguages(costs) ? language : null,
                    preferences,
                    ranks,
                    barred,
                    lockedGroupId,
                    currentGroupId);
        }

        /** Whom the person is spread, or kept, with. */
        String delegation() {
            return delegationId == null ? regionCode : delegationId.toString();
        }

        /** The rank of a route, counted from zero, or -1 where it was not wished. */
        public int rankOf(UUID routeId) {
            int place = preferences.indexOf(routeId);
            return place < 0 || ranks.isEmpty() ? place : ranks.get(place);
        }
    }

    /**
     * Without what these costs do not look at, so that a division is not held to be outdated by what it never depended
     * on.
     */
    public Inputs asFarAs(Costs costs) {
        return new Inputs(
                weighsLanguages(costs)
                        ? groups
                        : groups.stream().map(GroupInput::withoutLanguages).toList(),
                people.stream().map(person -> person.asFarAs(costs)).toList(),
                companions);
    }

    private static boolean weighsLanguages(Costs costs) {
        return costs.language() > 0 || costs.languageMust();
    }

    /** As if everybody were in these groups, those whom they do not name in none. */
    public Inputs currentlyIn(Map<UUID, UUID> groupOf) {
        return new Inputs(
                groups,
                people.stream()
                        .map(person -> person.currentlyIn(groupOf.get(person.registrationId())))
                        .toList(),
                companions);
    }

    public List<String> regions() {
        return List.copyOf(
                new TreeSet<>(people.stream().map(PersonInput::regionCode).toList()));
    }

    /** The delegations by their numbers in the model. */
    private List<String> delegations() {
        return List.copyOf(
                new TreeSet<>(people.stream().map(PersonInput::delegation).toList()));
    }

    /** The categories by their numbers in the model. */
    private List<String> categories() {
        return people.stream()
                .map(PersonInput::categoryCode)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
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

    /** How many ranks are told apart at most. */
    public int longestRanking() {
        return people.stream()
                .mapToInt(person -> person.ranks().isEmpty()
                        ? person.preferences().size()
                        : person.ranks().getLast() + 1)
                .max()
                .orElse(0);
    }

    public DivisionModel model(Costs costs) {
        Numbering numbering = new Numbering();
        return new DivisionModel(
                numbering.routes.size(),
                numbering.delegations.size(),
                numbering.categories.size(),
                groups.stream().map(numbering::group).toList(),
                people.stream().map(numbering::participant).toList(),
                companions.stream().map(numbering::companions).toList(),
                costs);
    }

    private final class Numbering {

        private final Map<String, Integer> delegations = numbers(delegations());
        private final Map<String, Integer> categories = numbers(categories());
        private final Map<UUID, Integer> routes = numbers(routes());
        private final Map<UUID, Integer> groupNumbers =
                numbers(groups.stream().map(GroupInput::groupId).toList());
        private final Map<UUID, Integer> persons =
                numbers(people.stream().map(PersonInput::registrationId).toList());

        private DivisionModel.Group group(GroupInput group) {
            return new DivisionModel.Group(
                    routes.get(group.routeId()),
                    group.minSize(),
                    group.maxSize(),
                    group.guideLanguages().stream().map(Language::ordinal).collect(Collectors.toSet()));
        }

        private Participant participant(PersonInput person) {
            return new Participant(
                    delegations.get(person.delegation()),
                    categories.getOrDefault(person.categoryCode(), DivisionModel.NONE),
                    person.language() == null
                            ? DivisionModel.NONE
                            : person.language().ordinal(),
                    person.preferences().stream().mapToInt(routes::get).toArray(),
                    person.ranks().stream().mapToInt(Integer::intValue).toArray(),
                    person.barred().stream().mapToInt(groupNumbers::get).toArray(),
                    groupNumbers.getOrDefault(person.lockedGroupId(), DivisionModel.NONE),
                    groupNumbers.getOrDefault(person.currentGroupId(), DivisionModel.NONE));
        }

        private Companions companions(CompanionInput bound) {
            return new Companions(
                    bound.kind(),
                    bound.registrationIds().stream().map(persons::get).toList());
        }
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
