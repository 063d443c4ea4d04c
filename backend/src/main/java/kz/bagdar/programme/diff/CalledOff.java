package kz.bagdar.programme.diff;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.seminar.publication.PartKind;
import kz.bagdar.seminar.session.SessionView;

/** Which of the parts that were taken out people would come to in vain: sessions that had a time, and stops. */
final class CalledOff {

    private record Known(PartKind kind, LocalizedText title, Whereabouts whereabouts) {}

    private CalledOff() {}

    static List<ChangedPart> of(ProgrammeDiff diff) {
        List<ChangedPart> gone = diff.parts().stream()
                .filter(part -> part.is(PartKind.STOP, PartChange.REMOVED)
                        || part.is(PartKind.SESSION, PartChange.REMOVED)
                                && ((SessionView) part.before()).startsAt() != null)
                .toList();
        if (gone.isEmpty()) {
            return gone;
        }
        PartTitles titles = PartTitles.of(diff);
        Set<Known> back = diff.parts().stream()
                .filter(part -> part.is(PartKind.STOP, PartChange.ADDED) || part.is(PartKind.SESSION, PartChange.ADDED))
                .map(part -> new Known(part.kind(), titles.of(part), Whereabouts.of(part.after(), diff.after())))
                .collect(Collectors.toSet());
        // what was deleted and written anew has another id, and is the same to people
        Predicate<ChangedPart> stillThere = part ->
                back.contains(new Known(part.kind(), titles.of(part), Whereabouts.of(part.before(), diff.before())));
        return gone.stream().filter(stillThere.negate()).toList();
    }
}
