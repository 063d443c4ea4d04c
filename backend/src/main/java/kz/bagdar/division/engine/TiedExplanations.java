package kz.bagdar.division.engine;

import java.util.ArrayList;
import java.util.List;
import kz.bagdar.division.engine.Exchanges.Exchange;
import kz.bagdar.division.engine.Explanation.Move;
import kz.bagdar.division.engine.Explanation.Option;
import kz.bagdar.division.engine.Explanation.Verdict;

/**
 * Explains a division in which people are tied to one another. What it would take at least to send a person elsewhere is
 * not known without searching anew; told is the cheapest change that moves the person, with all who must stay with them,
 * and at most one other. Such an option is not proven.
 */
final class TiedExplanations {

    private final Tariff tariff;
    private final int[] groupOf;
    private final int[] locked;
    private final Blocks blocks;
    private final Exchanges exchanges;

    TiedExplanations(Tariff tariff, int[] groupOf, int[] locked) {
        this.tariff = tariff;
        this.groupOf = groupOf;
        this.locked = locked;
        this.blocks = new Blocks(tariff.model);
        this.exchanges = new Exchanges(tariff, blocks, groupOf);
    }

    /** One at a time: exchanges are tried on one tally. */
    synchronized Explanation of(int participant) {
        Participant person = tariff.model.participants().get(participant);
        List<Option> options = new ArrayList<>();
        for (int group = 0; group < tariff.groups; group++) {
            Verdict obstacle = obstacle(participant, person, group);
            options.add(
                    obstacle == null ? exchanged(participant, person, group) : option(person, group, obstacle, true));
        }
        return new Explanation(participant, groupOf[participant], person.isLocked(), List.copyOf(options));
    }

    private Verdict obstacle(int participant, Participant person, int group) {
        Verdict own = Explanations.ownObstacle(tariff, person, groupOf[participant], group);
        if (own != null) {
            return own;
        }
        return blocks.open(blocks.around(participant)).get(group) ? null : Verdict.COMPANIONS;
    }

    private Option exchanged(int participant, Participant person, int group) {
        Exchange exchange = exchanges.cheapest(participant, group);
        // A change that makes a division cheaper which is not proven to be the cheapest tells nothing about its
        // reasons.
        if (exchange == null || exchange.extraCost() < 0) {
            return option(person, group, Verdict.UNKNOWN, false);
        }
        List<Move> chain = new ArrayList<>();
        long othersChange = 0;
        long moveChange = 0;
        for (Exchanges.Step step : exchange.steps()) {
            for (int mover : step.people()) {
                Participant other = tariff.model.participants().get(mover);
                int costChange = tariff.own(other, step.to()) - tariff.own(other, step.from());
                moveChange += (long) tariff.move(other, step.to()) - tariff.move(other, step.from());
                if (mover != participant) {
                    chain.add(new Move(mover, step.from(), step.to(), costChange));
                    othersChange += costChange;
                }
            }
        }
        int home = groupOf[participant];
        long ownChange = (long) tariff.own(person, group) - tariff.own(person, home);
        long extraCost = exchange.extraCost();
        return new Option(
                group,
                person.rankOf(tariff.routeOf(group)),
                tariff.own(person, group),
                Explanations.verdict(tariff, person, home, group, extraCost),
                extraCost,
                ownChange,
                othersChange,
                extraCost - ownChange - othersChange - moveChange,
                moveChange,
                List.copyOf(chain),
                locked[group],
                false);
    }

    private Option option(Participant person, int group, Verdict verdict, boolean proven) {
        return new Option(
                group,
                person.rankOf(tariff.routeOf(group)),
                tariff.own(person, group),
                verdict,
                0,
                0,
                0,
                0,
                0,
                List.of(),
                locked[group],
                proven);
    }
}
