package kz.bagdar.press.text;

import java.util.List;
import java.util.stream.IntStream;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.seminar.Lifecycle;

/** How far a seminar has come, as far as its release words it otherwise. */
enum Progress {
    AHEAD,
    UNDER_WAY,
    OVER,
    CANCELLED;

    static Progress of(Lifecycle lifecycle) {
        return switch (lifecycle) {
            case DRAFT, PUBLISHED, REGISTRATION_OPEN, REGISTRATION_CLOSED -> AHEAD;
            case RUNNING -> UNDER_WAY;
            case COMPLETED, ARCHIVED -> OVER;
            case CANCELLED -> CANCELLED;
        };
    }

    /** As all the words for it, the one that the release uses first. Languages differ in how many they have. */
    Fact fact(boolean oneDay) {
        List<LocalizedText> forms = IntStream.iterate(0, form -> form + 1)
                .mapToObj(form -> Statement.inAll(words -> at(form, words.takesPlace(this, oneDay))))
                .takeWhile(form -> !form.isEmpty())
                .toList();
        return new Fact(Fact.STATE, forms.getFirst(), forms.subList(1, forms.size()));
    }

    private static String at(int form, List<String> forms) {
        return form < forms.size() ? forms.get(form) : null;
    }
}
