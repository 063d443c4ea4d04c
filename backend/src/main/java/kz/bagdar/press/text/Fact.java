package kz.bagdar.press.text;

import java.util.List;
import java.util.stream.Stream;
import kz.bagdar.platform.text.LocalizedText;

/**
 * One thing that the seminar's data says and a release repeats.
 *
 * @param name the same for as long as it is the same thing that is said: {@code venue}, or {@code speaker/…} with the
 *     speaker's id
 * @param value as the release words it
 * @param otherForms other ways in which people write the same, a date in figures for instance
 */
public record Fact(String name, LocalizedText value, List<LocalizedText> otherForms) {

    /** That the seminar takes place, took place, or does not. */
    static final String STATE = "state";

    static Fact of(String name, LocalizedText value) {
        return new Fact(name, value, List.of());
    }

    /** Whether it is said in these words alone. A verb has too many neighbours that mean something else. */
    boolean verbatim() {
        return name.equals(STATE);
    }

    Stream<LocalizedText> forms() {
        return Stream.concat(Stream.of(value), otherForms.stream());
    }
}
