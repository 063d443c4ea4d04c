package kz.bagdar.division;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import kz.bagdar.division.engine.Costs;
import kz.bagdar.platform.text.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How to divide. What is missing takes the usual value.
 *
 * @param choiceCosts points of the first, second, third … choice, never falling
 * @param unrankedCost points of a route that a person did not rank, not below those of the last choice
 * @param spreadWeight how much it weighs that each delegation, or each region of who comes with none, is spread over the
 *     groups, or kept together; up to 50 no wish is given up for it
 * @param delegations whether to spread them, which is the usual, or to keep each in as few groups as have room for it
 * @param levelWeight how much it weighs that each category is spread over the groups; nothing unless said
 * @param languageWeight points of each person whose language no guide of the group speaks; none unless said
 * @param languageMust whether nobody may be sent to such a group
 * @param movePrice points of each person who leaves the group of the division in force; unless said, staying decides between
 *     equals alone
 */
@Schema(
        examples =
                "{\"choiceCosts\": [0, 3, 7, 12], \"unrankedCost\": 18, \"spreadWeight\": 40, \"note\": \"First try\"}")
record CreateDivision(
        @Size(min = 1, max = 50, message = "must have 1 to 50 items") List<@NotNull @Min(0) @Max(Costs.MOST_POINTS) Integer> choiceCosts,

        @Min(0) @Max(Costs.MOST_POINTS) Integer unrankedCost,
        @Min(0) @Max(100) Integer spreadWeight,
        Costs.Delegations delegations,
        @Min(0) @Max(100) Integer levelWeight,
        @Min(0) @Max(100) Integer languageWeight,
        Boolean languageMust,
        @Min(0) @Max(Costs.MOST_POINTS) Integer movePrice,
        @PlainText(max = 500, multiline = true) String note) {

    /** @param longestRanking how many routes the most eager person ranked */
    Costs costs(int longestRanking) {
        Costs usual = Costs.standard(longestRanking);
        List<Integer> choices = choiceCosts == null ? usual.choices() : choiceCosts;
        int unranked =
                unrankedCost != null ? unrankedCost : choiceCosts == null ? usual.unranked() : oneStepMore(choices);
        return new Costs(choices, unranked, spreadWeight == null ? usual.spread() : spreadWeight)
                .with(delegations)
                .withLevels(orNone(levelWeight))
                .withLanguage(orNone(languageWeight), Boolean.TRUE.equals(languageMust))
                .withMove(orNone(movePrice));
    }

    private static int orNone(Integer points) {
        return points == null ? 0 : points;
    }

    private static int oneStepMore(List<Integer> choices) {
        int last = choices.getLast();
        int step = choices.size() == 1 ? 1 : last - choices.get(choices.size() - 2);
        return Math.min(Costs.MOST_POINTS, last + Math.max(1, step));
    }
}
