package kz.bagdar.press.text;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.bagdar.platform.text.Language;
import kz.bagdar.seminar.SeminarLevel;
import kz.bagdar.seminar.SessionKind;

final class KazakhWords implements Words {

    private static final List<String> MONTHS = List.of(
            "қаңтар",
            "ақпан",
            "наурыз",
            "сәуір",
            "мамыр",
            "маусым",
            "шілде",
            "тамыз",
            "қыркүйек",
            "қазан",
            "қараша",
            "желтоқсан");

    private static final List<String> IN_MONTHS = List.of(
            "қаңтарда",
            "ақпанда",
            "наурызда",
            "сәуірде",
            "мамырда",
            "маусымда",
            "шілдеде",
            "тамызда",
            "қыркүйекте",
            "қазанда",
            "қарашада",
            "желтоқсанда");

    private static final List<String> NUMBERS =
            List.of("нөл", "бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз", "он");

    @Override
    public Language language() {
        return Language.kk;
    }

    @Override
    public String label(Label label) {
        return switch (label) {
            case AT_A_GLANCE -> "Негізгі мәліметтер";
            case DATE -> "Күні";
            case TIME -> "Уақыты";
            case VENUE -> "Өтетін орны";
            case PARTICIPANTS -> "Қатысушылар";
            case ORGANIZER -> "Ұйымдастырушы";
            case ORGANIZERS -> "Ұйымдастырушылар";
            case WITHIN -> "Қай іс-шара аясында өтеді";
            case PURPOSE -> "Семинардың мақсаты";
            case DIRECTIONS -> "Кластерлер қызметінің бағыттары";
            case DIRECTED_AT -> "Кластерлердің қызметі мыналарға бағытталған:";
            case PLACE -> "Орны";
            case ROUTES -> "Маршруттардағы жұмыс";
            case STOPS -> "Аялдамалар";
            case TOPICS -> "Тақырыптар";
            case ACTIVITIES -> "Семинар барысында";
            case CONTACT -> "Байланыс";
        };
    }

    @Override
    public String level(SeminarLevel level) {
        return switch (level) {
            case REPUBLICAN -> "республикалық семинар";
            case REGIONAL -> "өңірлік семинар";
            case DISTRICT -> "аудандық семинар";
            case CITY -> "қалалық семинар";
            case ORGANIZATION -> "білім беру ұйымының семинары";
        };
    }

    @Override
    public String days(LocalDate from, LocalDate to) {
        String year = from.getYear() + " жылғы ";
        if (from.equals(to)) {
            return year + day(from);
        }
        if (from.getYear() != to.getYear()) {
            return days(from, from) + " – " + days(to, to);
        }
        return from.getMonth() == to.getMonth()
                ? year + from.getDayOfMonth() + "–" + day(to)
                : year + day(from) + " – " + day(to);
    }

    @Override
    public String day(LocalDate day) {
        return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1);
    }

    @Override
    public String announcement(String level, String title, LocalDate from, LocalDate to, Progress progress) {
        boolean oneDay = from.equals(to);
        String verb = takesPlace(progress, oneDay).getFirst();
        return progress == Progress.CANCELLED
                ? "%s %s белгіленген %s тақырыбындағы %s %s."
                        .formatted(days(from, to), oneDay ? "күніне" : "күндеріне", title, level, verb)
                : "%s %s тақырыбында %s %s.".formatted(spoken(from, to), title, level, verb);
    }

    @Override
    public List<String> takesPlace(Progress progress, boolean oneDay) {
        return switch (progress) {
            case AHEAD -> List.of("өтеді", "өткізіледі");
            case UNDER_WAY -> List.of("өтіп жатыр", "өтеді", "өткізіледі");
            case OVER -> List.of("өтті", "өткізілді");
            case CANCELLED -> List.of("өткізілмейді");
        };
    }

    private String spoken(LocalDate from, LocalDate to) {
        if (!from.equals(to)) {
            return days(from, to) + " аралығында";
        }
        return from.getYear() + " жылғы " + from.getDayOfMonth() + " " + IN_MONTHS.get(from.getMonthValue() - 1);
    }

    @Override
    public String hours(String opensAt, String closesAt) {
        String hours = closesAt == null
                ? "басталуы – " + opensAt
                : opensAt == null ? "аяқталуы – " + closesAt : opensAt + "–" + closesAt;
        return hours + ", жергілікті уақыт";
    }

    @Override
    public String quoted(String title) {
        return Sentences.quoted(title, "«", "»");
    }

    @Override
    public String stage(int number) {
        return number + "-кезең";
    }

    @Override
    public String route(int number) {
        return number + "-маршрут";
    }

    @Override
    public boolean says(String title, String kind) {
        // the word that the others belong to is the last one, and shows it
        return Stream.of("", "ы", "і", "сы", "сі").anyMatch(ending -> Sentences.ends(title, kind + ending));
    }

    @Override
    public String one(SessionKind kind) {
        return switch (kind) {
            case SPEECH -> "баяндама";
            case TOUR -> "экскурсия";
            case PRESENTATION -> "таныстырылым";
            case EXHIBITION -> "көрме";
            case MASTER_CLASS -> "шеберлік сабағы";
            case PANORAMIC_LESSON -> "панорамалық сабақ";
        };
    }

    @Override
    public String heldBy(SessionKind kind, List<String> people) {
        boolean several = people.size() > 1;
        String who = kind == SessionKind.SPEECH ? several ? "баяндамашылар: " : "баяндамашы: " : "өткізетін: ";
        return who + String.join("; ", people);
    }

    @Override
    public String presentedBy(String whom) {
        return "таныстыратын: " + whom;
    }

    @Override
    public String groups(int count) {
        return counted(count) + " топ";
    }

    @Override
    public String organizations(int count) {
        return counted(count) + " білім беру ұйымы";
    }

    private static String counted(int count) {
        return count < NUMBERS.size() ? NUMBERS.get(count) : String.valueOf(count);
    }

    @Override
    public String division(String groups, String each, Progress progress) {
        boolean over = progress == Progress.OVER;
        String divided = "Қатысушылар " + groups + "қа " + (over ? "бөлінді" : "бөлінеді");
        return each == null ? divided + "." : divided + ", әр топ " + each + "нда " + (over ? "болды" : "болады") + ".";
    }

    @Override
    public String activities(List<SessionKind> kinds, boolean ofClusters, Progress progress) {
        String held = Sentences.joined(kinds.stream().map(this::many).toList(), "және");
        return "Семинар барысында " + (ofClusters ? "кластерлердің бағыттары бойынша " : "") + held
                + (progress == Progress.OVER ? " өткізілді." : " өткізіледі.");
    }

    @Override
    public String many(SessionKind kind) {
        return switch (kind) {
            case SPEECH -> "баяндамалар";
            case TOUR -> "экскурсиялар";
            case PRESENTATION -> "таныстырылымдар";
            case EXHIBITION -> "көрмелер";
            case MASTER_CLASS -> "шеберлік сабақтары";
            case PANORAMIC_LESSON -> "панорамалық сабақтар";
        };
    }

    @Override
    public String questions(String link) {
        return "Сұрақтарыңызды " + link + " мекенжайына жаза аласыз.";
    }
}
