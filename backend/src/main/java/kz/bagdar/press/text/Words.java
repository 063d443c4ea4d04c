package kz.bagdar.press.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.seminar.SeminarLevel;
import kz.bagdar.seminar.SessionKind;

/** One language of a release. Names come of the data and cannot be inflected, so the sentences are built around them. */
interface Words {

    List<Words> ALL = List.of(new KazakhWords(), new RussianWords(), new EnglishWords());

    DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    Language language();

    String label(Label label);

    /** The seminar by its level, as it is called inside a sentence. */
    String level(SeminarLevel level);

    /** When it is, as it stands alone. */
    String days(LocalDate from, LocalDate to);

    /** One day without its year. */
    String day(LocalDate day);

    /** That the seminar takes place, took place, or does not. */
    String announcement(String level, String title, LocalDate from, LocalDate to, Progress progress);

    /** The verb of that, and others that people use; the release's own is the first. */
    List<String> takesPlace(Progress progress, boolean oneDay);

    /** Hours at the place; one of them may be null. */
    String hours(String opensAt, String closesAt);

    String quoted(String title);

    String stage(int number);

    String route(int number);

    /** What a session is; empty where its title says it. */
    default String kind(SessionKind kind, String title) {
        String name = one(kind);
        return says(title.toLowerCase(Locale.ROOT), name) ? "" : name;
    }

    /** Whether a title says itself what the session is, and does not merely have the letters in it. */
    boolean says(String title, String kind);

    /** The kind as one of it is called. */
    String one(SessionKind kind);

    /** Who holds a session; there is somebody. */
    String heldBy(SessionKind kind, List<String> people);

    String presentedBy(String whom);

    String groups(int count);

    String organizations(int count);

    /** @param each null where the groups do not visit equally many */
    String division(String groups, String each, Progress progress);

    /** @param ofClusters whether the data says that they are about the clusters */
    String activities(List<SessionKind> kinds, boolean ofClusters, Progress progress);

    /** The kind as several of it are called. */
    String many(SessionKind kind);

    String questions(String link);

    /**
     * What a session is and who holds it, in phrases.
     *
     * @param kind as {@link #kind} gives it
     * @param people may be empty
     * @param presentedBy who presents what is shown; null where the data does not say it
     */
    default Stream<String> held(SessionKind session, String kind, List<String> people, String presentedBy) {
        return Stream.of(
                        kind,
                        people.isEmpty() ? "" : heldBy(session, people),
                        presentedBy == null ? "" : presentedBy(presentedBy))
                .filter(phrase -> !phrase.isEmpty());
    }

    /** A text of the data on one line, in this language or the nearest. */
    default String of(LocalizedText text) {
        return Html.line(text.in(language()));
    }
}
