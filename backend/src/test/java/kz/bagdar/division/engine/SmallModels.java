package kz.bagdar.division.engine;

import static kz.bagdar.division.engine.DivisionModel.NONE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.bagdar.division.engine.DivisionModel.Group;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Models of every kind, small enough for all their divisions to be tried one by one. Many are infeasible. */
final class SmallModels extends DomainContextBase {

    private static final int LANGUAGES = 3;

    @Provide
    Arbitrary<DivisionModel> models() {
        return Arbitraries.randomValue(SmallModels::model);
    }

    static DivisionModel model(Random random) {
        int routes = 1 + random.nextInt(3);
        int delegations = 1 + random.nextInt(3);
        int people = 1 + random.nextInt(6);
        List<Group> groups = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        for (int g = 0; g < count; g++) {
            Integer min = random.nextInt(4) == 0 ? random.nextInt(3) : null;
            Integer max = random.nextInt(2) == 0 ? random.nextInt(people + 1) : null;
            groups.add(new Group(random.nextInt(routes), min, max, languages(random)));
        }
        List<Participant> participants = new ArrayList<>();
        for (int p = 0; p < people; p++) {
            participants.add(participant(random, routes, delegations, groups.size()));
        }
        return new DivisionModel(routes, delegations, groups, participants, costs(random));
    }

    private static Participant participant(Random random, int routes, int delegations, int groups) {
        List<Integer> ranking =
                new ArrayList<>(IntStream.range(0, routes).boxed().toList());
        Collections.shuffle(ranking, random);
        int[] ranked = ranking.stream()
                .limit(random.nextInt(routes + 1))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] barred = IntStream.range(0, groups)
                .filter(group -> random.nextInt(8) == 0)
                .toArray();
        int locked = random.nextInt(10) == 0 ? random.nextInt(groups) : NONE;
        int current = random.nextInt(3) == 0 ? random.nextInt(groups) : NONE;
        int language = random.nextInt(2) == 0 ? random.nextInt(LANGUAGES) : NONE;
        return new Participant(random.nextInt(delegations), ranked, barred, locked, current)
                .speaking(language)
                .ranked(random.nextInt(3) == 0 ? ranks(random, ranked.length) : new int[0]);
    }

    /** Some alike, some missed out. */
    private static int[] ranks(Random random, int count) {
        int[] ranks = new int[count];
        int rank = random.nextInt(2);
        for (int i = 0; i < count; i++) {
            ranks[i] = rank;
            rank += random.nextInt(3);
        }
        return ranks;
    }

    private static Set<Integer> languages(Random random) {
        return IntStream.range(0, LANGUAGES)
                .filter(language -> random.nextInt(3) == 0)
                .boxed()
                .collect(Collectors.toSet());
    }

    private static Costs costs(Random random) {
        Costs costs = wishCosts(random);
        if (random.nextInt(2) == 0) {
            costs = costs.withMove(random.nextInt(8));
        }
        return random.nextInt(2) == 0 ? costs.withLanguage(random.nextInt(8), random.nextInt(3) == 0) : costs;
    }

    private static Costs wishCosts(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Costs.standard(3);
            case 1 -> new Costs(List.of(0, 1), 1 + random.nextInt(2), random.nextInt(101));
            case 2 -> new Costs(List.of(0, 0, 0), 0, random.nextInt(101));
            default -> new Costs(List.of(0, 2, 5, 9), 12, random.nextInt(101));
        };
    }
}
