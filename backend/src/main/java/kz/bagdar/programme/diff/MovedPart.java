package kz.bagdar.programme.diff;

import java.util.List;
import kz.bagdar.platform.text.LocalizedText;

/**
 * A part that has moved, for those whom it concerns.
 *
 * @param title what it is called
 */
public record MovedPart(LocalizedText title, Audience audience, Whereabouts was, Whereabouts is) {

    /** All that has moved from one programme to the other. */
    public static List<MovedPart> of(ProgrammeDiff diff) {
        PartTitles titles = PartTitles.of(diff);
        return diff.moved().stream()
                .map(part -> new MovedPart(
                        titles.of(part),
                        Audience.of(part, diff),
                        Whereabouts.of(part.before(), diff.before()),
                        Whereabouts.of(part.after(), diff.after())))
                .toList();
    }
}
