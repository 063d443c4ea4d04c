package kz.bagdar.division.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Small models in which companions, levels or delegations kept together tie people to one another, or all of them. */
final class TiedModels extends DomainContextBase {

    private static final int CATEGORIES = 2;

    @Provide
    Arbitrary<DivisionModel> models() {
        return Arbitraries.randomValue(TiedModels::model);
    }

    static DivisionModel model(Random random) {
        DivisionModel loose = SmallModels.model(random);
        List<Participant> participants = loose.participants().stream()
                .map(participant -> participant.ofCategory(random.nextInt(CATEGORIES + 1) - 1))
                .toList();
        Costs costs = loose.costs();
        if (random.nextInt(2) == 0) {
            costs = costs.withLevels(random.nextInt(101));
        }
        if (random.nextInt(3) == 0) {
            costs = costs.with(Costs.Delegations.TOGETHER);
        }
        return new DivisionModel(
                loose.routes(),
                loose.delegations(),
                CATEGORIES,
                loose.groups(),
                participants,
                companions(random, participants.size()),
                costs);
    }

    private static List<Companions> companions(Random random, int people) {
        List<Companions> companions = new ArrayList<>();
        List<Integer> order = new ArrayList<>(IntStream.range(0, people).boxed().toList());
        for (int i = random.nextInt(4); i > 0 && people > 1; i--) {
            Collections.shuffle(order, random);
            List<Integer> some = order.subList(0, Math.min(people, 2 + random.nextInt(2)));
            companions.add(new Companions(
                    random.nextInt(3) > 0 ? CompanionKind.TOGETHER : CompanionKind.APART, List.copyOf(some)));
        }
        return companions;
    }
}
