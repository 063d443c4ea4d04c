package kz.bagdar.division.assignment;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.division.engine.Costs;
import kz.bagdar.division.engine.Explanation;
import kz.bagdar.division.engine.Explanations;
import kz.bagdar.division.input.Inputs;
import kz.bagdar.division.input.Inputs.CompanionInput;
import kz.bagdar.division.input.Inputs.GroupInput;
import kz.bagdar.division.input.Inputs.PersonInput;

/**
 * Explanations of the divisions that were asked about last, kept on this replica: in the hour after an adoption everybody
 * opens the own page, and what all of them are explained by is the same. What a division was made of never changes.
 */
@ApplicationScoped
public class KeptExplanations {

    private static final int MOST = 8;

    private final Cache<UUID, Kept> kept =
            Caffeine.newBuilder().maximumSize(MOST).softValues().build();

    @Inject
    AssignmentRepository assignments;

    private record Kept(Explanations explanations, Map<UUID, Integer> firstWishes) {}

    /**
     * @param options one for each of the division's groups, in their order
     * @param firstWishes how many had ranked each route first; a route that nobody did is missing
     */
    public record Standing(List<Explanation.Option> options, Map<UUID, Integer> firstWishes) {}

    /**
     * @param groups that the division shared people out over
     * @param companions that it kept
     * @param costs by which it did
     * @param position of the person in the division
     */
    public Standing of(
            UUID divisionId, List<GroupInput> groups, List<CompanionInput> companions, Costs costs, int position) {
        // those who ask while it is read and computed wait for the one who asked first
        Kept its = kept.get(divisionId, id -> read(id, groups, companions, costs));
        return new Standing(its.explanations().of(position).options(), its.firstWishes());
    }

    private Kept read(UUID divisionId, List<GroupInput> groups, List<CompanionInput> companions, Costs costs) {
        List<Assignment> all = assignments.ofDivision(divisionId);
        Inputs inputs = Explained.inputs(groups, companions, all);
        Map<UUID, Integer> firstWishes = new HashMap<>();
        inputs.people().stream()
                .map(PersonInput::preferences)
                .filter(ranking -> !ranking.isEmpty())
                .forEach(ranking -> firstWishes.merge(ranking.getFirst(), 1, Integer::sum));
        return new Kept(Explained.explanations(inputs, costs, all), Map.copyOf(firstWishes));
    }
}
