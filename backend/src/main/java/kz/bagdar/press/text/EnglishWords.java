package kz.bagdar.press.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kz.bagdar.platform.text.Language;
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
    public String announcement(String level, String title, LocalDate from, LocalDate to, Progress progress) {
        boolean oneDay = from.equals(to);
        String verb = takesPlace(progress, oneDay).getFirst();
        return progress == Progress.CANCELLED
                ? "The %s %s, announced for %s, %s.".formatted(level, title, days(from, to), verb)
                : "The %s %s %s %s %s.".formatted(level, title, verb, oneDay ? "on" : "from", spoken(from, to));
    }

    @Override
    public List<String> takesPlace(Progress progress, boolean oneDay) {
        return switch (progress) {
            case AHEAD -> List.of("will take place", "takes place");
            case UNDER_WAY -> List.of("is taking place", "takes place");
            case OVER -> List.of("took place");
            case CANCELLED -> List.of("is cancelled");
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
    public boolean says(String title, String kind) {
        return Sentences.begins(title, kind);
    }

    @Override
    public String one(SessionKind kind) {
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
    public Stream<String> held(SessionKind session, String kind, List<String> people, String presentedBy) {
        boolean presented = session == SessionKind.PRESENTATION && presentedBy != null && people.isEmpty();
        if (presented && !kind.isEmpty()) {
            return Stream.of(kind + " by " + presentedBy);
        }
        String phrase = kind + (people.isEmpty() ? "" : " " + heldBy(session, people));
        return Stream.of(phrase.strip(), presentedBy == null ? "" : presentedBy(presentedBy))
                .filter(held -> !held.isEmpty());
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
    public String division(String groups, String each, Progress progress) {
        String divided = "The participants %s divided into %s".formatted(auxiliary(progress), groups);
        String visit = switch (progress) {
            case AHEAD -> "will visit";
            case UNDER_WAY, CANCELLED -> "visits";
            case OVER -> "visited";
        };
        return each == null ? divided + "." : divided + ", each of which " + visit + " " + each + ".";
    }

    @Override
    public String activities(List<SessionKind> kinds, boolean ofClusters, Progress progress) {
        String held = Sentences.joined(kinds.stream().map(this::many).toList(), "and");
        return "During the seminar, %s %s held%s."
                .formatted(held, auxiliary(progress), ofClusters ? " in the areas of the clusters" : "");
    }

    private static String auxiliary(Progress progress) {
        return switch (progress) {
            case AHEAD -> "will be";
            case UNDER_WAY, CANCELLED -> "are";
            case OVER -> "were";
        };
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
