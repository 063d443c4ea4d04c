package kz.bagdar.press.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kz.bagdar.platform.text.Language;
import kz.bagdar.seminar.SeminarLevel;
import kz.bagdar.seminar.SessionKind;

final class RussianWords implements Words {

    private static final List<String> MONTHS = List.of(
            "января",
            "февраля",
            "марта",
            "апреля",
            "мая",
            "июня",
            "июля",
            "августа",
            "сентября",
            "октября",
            "ноября",
            "декабря");

    /** In the accusative, the gender being that of groups and organizations. */
    private static final List<String> NUMBERS =
            List.of("ноль", "одну", "две", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять", "десять");

    @Override
    public Language language() {
        return Language.ru;
    }

    @Override
    public String label(Label label) {
        return switch (label) {
            case AT_A_GLANCE -> "Главное о семинаре";
            case DATE -> "Дата";
            case TIME -> "Время";
            case VENUE -> "Место проведения";
            case PARTICIPANTS -> "Участники";
            case ORGANIZER -> "Организатор";
            case ORGANIZERS -> "Организаторы";
            case WITHIN -> "Проводится в рамках";
            case PURPOSE -> "Цель семинара";
            case DIRECTIONS -> "Направления деятельности кластеров";
            case DIRECTED_AT -> "Деятельность кластеров направлена на следующее:";
            case PLACE -> "Место";
            case ROUTES -> "Работа на маршрутах";
            case STOPS -> "Остановки";
            case TOPICS -> "Темы";
            case ACTIVITIES -> "В ходе семинара";
            case CONTACT -> "Контакты";
        };
    }

    @Override
    public String level(SeminarLevel level) {
        return switch (level) {
            case REPUBLICAN -> "республиканский семинар";
            case REGIONAL -> "региональный семинар";
            case DISTRICT -> "районный семинар";
            case CITY -> "городской семинар";
            case ORGANIZATION -> "семинар организации образования";
        };
    }

    @Override
    public String days(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return day(from) + " " + from.getYear() + " года";
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
        return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1);
    }

    @Override
    public String announcement(String level, String title, LocalDate from, LocalDate to, Progress progress) {
        String verb = takesPlace(progress, from.equals(to)).getFirst();
        return progress == Progress.CANCELLED
                ? "%s %s, который был объявлен на %s, %s.".formatted(capital(level), title, days(from, to), verb)
                : "%s %s %s %s.".formatted(capital(spoken(from, to)), verb, level, title);
    }

    @Override
    public List<String> takesPlace(Progress progress, boolean oneDay) {
        return switch (progress) {
            case AHEAD ->
                oneDay
                        ? List.of("состоится", "пройдёт", "пройдет", "проходит")
                        : List.of("пройдёт", "пройдет", "состоится", "проходит");
            case UNDER_WAY -> List.of("проходит");
            case OVER ->
                oneDay
                        ? List.of("состоялся", "прошёл", "прошел", "проходил")
                        : List.of("прошёл", "прошел", "состоялся", "проходил");
            case CANCELLED -> List.of("отменён", "отменен");
        };
    }

    private String spoken(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return days(from, to);
        }
        String first = from.getYear() != to.getYear()
                ? days(from, from)
                : from.getMonth() == to.getMonth() ? String.valueOf(from.getDayOfMonth()) : day(from);
        // "со второго": before two consonants
        return (from.getDayOfMonth() == 2 ? "со " : "с ") + first + " по " + days(to, to);
    }

    private static String capital(String phrase) {
        return phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
    }

    @Override
    public String hours(String opensAt, String closesAt) {
        if (closesAt == null) {
            return "с " + opensAt + " по местному времени";
        }
        return (opensAt == null ? "до " + closesAt : opensAt + "–" + closesAt) + " по местному времени";
    }

    @Override
    public String quoted(String title) {
        return Sentences.quoted(title, "«", "»");
    }

    @Override
    public String stage(int number) {
        return "Этап " + number;
    }

    @Override
    public String route(int number) {
        return "Маршрут " + number;
    }

    @Override
    public boolean says(String title, String kind) {
        return Sentences.begins(title, kind);
    }

    @Override
    public String one(SessionKind kind) {
        return switch (kind) {
            case SPEECH -> "выступление";
            case TOUR -> "экскурсия";
            case PRESENTATION -> "презентация";
            case EXHIBITION -> "выставка";
            case MASTER_CLASS -> "мастер-класс";
            case PANORAMIC_LESSON -> "панорамный урок";
        };
    }

    @Override
    public String heldBy(SessionKind kind, List<String> people) {
        boolean several = people.size() > 1;
        String who = kind == SessionKind.SPEECH
                ? several ? "докладчики: " : "докладчик: "
                : several ? "проводят: " : "проводит: ";
        return who + String.join("; ", people);
    }

    @Override
    public String presentedBy(String whom) {
        return "кто представляет: " + whom;
    }

    @Override
    public String groups(int count) {
        return counted(count, "группу", "группы", "групп");
    }

    @Override
    public String organizations(int count) {
        return counted(count, "организацию образования", "организации образования", "организаций образования");
    }

    private static String counted(int count, String one, String few, String many) {
        boolean teen = count / 10 % 10 == 1;
        int unit = teen ? 0 : count % 10;
        String noun = unit == 1 ? one : unit >= 2 && unit <= 4 ? few : many;
        return (count < NUMBERS.size() ? NUMBERS.get(count) : count) + " " + noun;
    }

    @Override
    public String division(String groups, String each, Progress progress) {
        String divide = switch (progress) {
            case AHEAD -> "будут разделены";
            case UNDER_WAY, CANCELLED -> "разделены";
            case OVER -> "были разделены";
        };
        String visit = switch (progress) {
            case AHEAD -> "посетит";
            case UNDER_WAY, CANCELLED -> "посещает";
            case OVER -> "посетила";
        };
        String divided = "Участники " + divide + " на " + groups;
        return each == null ? divided + "." : divided + ", каждая из которых " + visit + " " + each + ".";
    }

    @Override
    public String activities(List<SessionKind> kinds, boolean ofClusters, Progress progress) {
        String held = Sentences.joined(kinds.stream().map(this::many).toList(), "и");
        String hold = switch (progress) {
            case AHEAD -> "пройдут";
            case UNDER_WAY, CANCELLED -> "проходят";
            case OVER -> "прошли";
        };
        return "В ходе семинара " + (ofClusters ? "по направлениям кластеров " : "") + hold + " " + held + ".";
    }

    @Override
    public String many(SessionKind kind) {
        return switch (kind) {
            case SPEECH -> "выступления";
            case TOUR -> "экскурсии";
            case PRESENTATION -> "презентации";
            case EXHIBITION -> "выставки";
            case MASTER_CLASS -> "мастер-классы";
            case PANORAMIC_LESSON -> "панорамные уроки";
        };
    }

    @Override
    public String questions(String link) {
        return "Вопросы можно задать по адресу " + link + ".";
    }
}
