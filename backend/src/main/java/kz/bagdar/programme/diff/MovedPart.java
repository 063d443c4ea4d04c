package kz.bagdar.programme.diff;

import java.util.List;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.route.visit.VisitView;

/**
 * A part that has moved or is called off, for those whom it concerns.
 *
 * @param title what it is called
 * @param is null where it is called off
 */
public record MovedPart(LocalizedText title, Audience audience, Whereabouts was, Whereabouts is) {

    /** All that those who know the earlier programme are to be told of the later one. */
    public static List<MovedPart> of(ProgrammeDiff diff) {
        PartTitles titles = PartTitles.of(diff);
        return diff.told().stream()
                .map(part -> new MovedPart(
                        titles.of(part),
                        Audience.of(part, diff),
                        Whereabouts.of(part.before(), diff.before()),
                        is(part, diff)))
                .toList();
    }

    private static Whereabouts is(ChangedPart part, ProgrammeDiff diff) {
        if (part.after() != null) {
            return Whereabouts.of(part.after(), diff.after());
        }
        return part.before() instanceof VisitView visit ? Whereabouts.someTime(visit, diff.after()) : null;
    }
}
