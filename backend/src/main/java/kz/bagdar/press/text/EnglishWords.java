package kz.bagdar.press.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kz.bagdar.platform.text.Language;
import kz.bagdar.seminar.Lifecycle;
import kz.bagdar.seminar.SeminarLevel;
import kz.bagdar.seminar.SessionKind;

final class EnglishWords implements Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
    private static final List<String> NUMBERS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    @Override
    public Language language() {
        return Language.en;
    }

    @Override
    public String label(Label label) {
        return switch (label) {
            case AT_A_GLANCE -> "At a glance";
            case DATE -> "Date";
            case TIME -> "Time";
            case VENUE -> "Venue";
            case PARTICIPANTS -> "Participants";
            case ORGANIZER -> "Organizer";
            case ORGANIZERS -> "Organizers";
            case WITHIN -> "Held within";
            case PURPOSE -> "Purpose of the seminar";
            case DIRECTIONS -> "Directions of the clusters";
            case DIRECTED_AT -> "The work of the clusters is directed at:";
            case PLACE -> "Place";
            case ROUTES -> "On the routes";
            case STOPS -> "Stops";
            case TOPICS -> "Topics";
            case ACTIVITIES -> "During the seminar";
            case CONTACT -> "Contact";
        };
    }

    @Override
    public String level(SeminarLevel level) {
        return switch (level) {
            case REPUBLICAN -> "republican seminar";
            case REGIONAL -> "regional seminar";
            case DISTRICT -> "district seminar";
            case CITY -> "city seminar";
            case ORGANIZATION -> "seminar of an educational organization";
        };
    }

    @Override
    public String days(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return day(from) + " " + from.getYear();
        }
        if (from.getYear() != to.getYear()) {
            return days(from, from) + " – " + days(to, to);
        }
        return from.getMonth() == to.getMonth()
                ? from.getDayOfMonth() + "–" + days(to, to)
                : day(from) + " – " + days(to, to);
    }

    @Override
    public String day(LocalDate day) {
        return DAY.format(day);
    }

    @Override
    public String announcement(String level, String title, LocalDate from, LocalDate to, Lifecycle lifecycle) {
        String days = days(from, to);
        return switch (lifecycle) {
            case CANCELLED -> "The %s %s, announced for %s, is cancelled.".formatted(level, title, days);
            case COMPLETED ->
                "The %s %s took place %s %s."
                        .formatted(level, title, from.equals(to) ? "on" : "from", spoken(from, to));
            default ->
                "%s %s, the %s %s takes place."
                        .formatted(from.equals(to) ? "On" : "From", spoken(from, to), level, title);
        };
    }

    private String spoken(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return days(from, to);
        }
        String first = from.getYear() != to.getYear()
                ? days(from, from)
                : from.getMonth() == to.getMonth() ? String.valueOf(from.getDayOfMonth()) : day(from);
        return first + " to " + days(to, to);
    }

    @Override
    public String hours(String opensAt, String closesAt) {
        if (closesAt == null) {
            return "from " + opensAt + " local time";
        }
        return (opensAt == null ? "until " + closesAt : opensAt + "–" + closesAt) + " local time";
    }

    @Override
    public String quoted(String title) {
        return Sentences.quoted(title, "“", "”");
    }

    @Override
    public String stage(int number) {
        return "Stage " + number;
    }

    @Override
    public String route(int number) {
        return "Route " + number;
    }

    @Override
    public String kind(SessionKind kind, String title) {
        String name = one(kind);
        return title.toLowerCase(Locale.UK).contains(name) ? "" : name;
    }

    private static String one(SessionKind kind) {
        return switch (kind) {
            case SPEECH -> "speech";
            case TOUR -> "tour";
            case PRESENTATION -> "presentation";
            case EXHIBITION -> "exhibition";
            case MASTER_CLASS -> "master class";
            case PANORAMIC_LESSON -> "panoramic lesson";
        };
    }

    @Override
    public String heldBy(SessionKind kind, List<String> people) {
        return "by " + String.join("; ", people);
    }

    @Override
    public Stream<String> held(SessionKind session, String kind, List<String> people) {
        String phrase = kind + (people.isEmpty() ? "" : " " + heldBy(session, people));
        return Stream.of(phrase.strip()).filter(held -> !held.isEmpty());
    }

    @Override
    public String presentedBy(String whom) {
        return "presented by: " + whom;
    }

    @Override
    public String groups(int count) {
        return counted(count, "group", "groups");
    }

    @Override
    public String organizations(int count) {
        return counted(count, "educational organization", "educational organizations");
    }

    private static String counted(int count, String one, String several) {
        return (count < NUMBERS.size() ? NUMBERS.get(count) : count) + " " + (count == 1 ? one : several);
    }

    @Override
    public String division(String groups, String each) {
        String divided = "The participants are divided into " + groups;
        return each == null ? divided + "." : divided + ", each of which visits " + each + ".";
    }

    @Override
    public String activities(List<SessionKind> kinds, boolean ofClusters) {
        String held = Sentences.joined(kinds.stream().map(this::many).toList(), "and");
        return "During the seminar, " + held + " are held" + (ofClusters ? " in the areas of the clusters." : ".");
    }

    @Override
    public String many(SessionKind kind) {
        return switch (kind) {
            case SPEECH -> "speeches";
            case TOUR -> "tours";
            case PRESENTATION -> "presentations";
            case EXHIBITION -> "exhibitions";
            case MASTER_CLASS -> "master classes";
            case PANORAMIC_LESSON -> "panoramic lessons";
        };
    }

    @Override
    public String questions(String link) {
        return "Questions are answered at " + link + ".";
    }
}
