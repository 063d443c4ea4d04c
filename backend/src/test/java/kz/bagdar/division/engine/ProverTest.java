package kz.bagdar.division.engine;

import static kz.bagdar.division.engine.ModelBuilder.aModel;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The proof must fail whenever a division is not the best, whoever made it. */
@Domain(DomainContext.Global.class)
@Domain(SmallModels.class)
class ProverTest {

    @Property(tries = 2000)
    void onlyTheCheapestDivisionsAreProven(@ForAll DivisionModel model, @ForAll int seed) {
        int[] groupOf = someAllowedDivision(model, seed);
        if (groupOf == null) {
            return;
        }

        Proof proof = prove(model, groupOf);

        long cheapest = BruteForce.cheapestCost(model);
        assertTrue(proof.lowerBound() <= cheapest, () -> proof + " but cheapest is " + cheapest);
        if (proof.totalCost() > cheapest) {
            assertFalse(proof.optimal());
        }
        if (proof.optimal()) {
            assertEquals(cheapest, proof.totalCost());
        }
    }

    @Example
    void aNeedlessMoveIsNoProof() {
        DivisionModel model = aModel().withRoutes(2)
                .with(Participant.of(0).currentlyIn(0))
                .with(Participant.of(0).currentlyIn(1))
                .build();

        assertTrue(prove(model, new int[] {0, 1}).optimal());
        assertFalse(prove(model, new int[] {1, 0}).optimal());
    }

    @Example
    void arcsThatWereLeftOutAreChecked() {
        DivisionModel model = aModel().withRoutes(2)
                .with(Participant.of(0, 0, 1))
                .with(Participant.of(0, 1, 0))
                .build();
        Tariff tariff = new Tariff(model);
        WishArcs hubsOnly = new WishArcs(tariff, 2);
        for (int p = 0; p < 2; p++) {
            hubsOnly.add(hubsOnly.hub(), tariff.elsewhere(model.participants().get(p)));
            hubsOnly.end(p);
        }
        int[] swapped = {1, 0};

        try (Network network = new Network(tariff, hubsOnly)) {
            long cost = Totals.of(model, swapped).cost();
            assertTrue(Prover.prove(tariff, hubsOnly, swapped, cost, network).optimal());
            assertFalse(Prover.prove(tariff, WishArcs.of(tariff), swapped, cost, network)
                    .optimal());
        }
    }

    private static Proof prove(DivisionModel model, int[] groupOf) {
        Tariff tariff = new Tariff(model);
        WishArcs wishes = WishArcs.of(tariff);
        try (Network network = new Network(tariff, wishes)) {
            return Prover.prove(
                    tariff, wishes, groupOf, Totals.of(model, groupOf).cost(), network);
        }
    }

    private static int[] someAllowedDivision(DivisionModel model, int seed) {
        Random random = new Random(seed);
        for (int attempt = 0; attempt < 50; attempt++) {
            int[] groupOf = random.ints(
                            model.participants().size(), 0, model.groups().size())
                    .toArray();
            if (BruteForce.isAllowed(model, groupOf)) {
                return groupOf;
            }
        }
        return null;
    }
}
