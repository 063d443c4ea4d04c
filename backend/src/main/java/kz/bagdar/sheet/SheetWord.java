package kz.bagdar.sheet;

import java.util.Collection;
import java.util.stream.Collectors;
import kz.bagdar.platform.text.Language;

/** What stands beside the facts on paper. */
enum SheetWord {
    PEOPLE("Адам саны", "Человек", "People"),
    GUIDES("Топ жетекшісінің тілдері", "Языки сопровождающих", "Languages of the guides"),
    START("Басталатын жері", "Начало", "Start"),
    PHONE("Телефон", "Телефон", "Phone"),
    SHOWN("Көрсетіледі", "Показывают", "Shown"),
    SHOWN_IN("Көрсету тілдері", "Языки показа", "Shown in"),
    CLUSTERS("Кластерлер", "Кластеры", "Clusters"),
    SESSIONS("Іс-шаралар", "Мероприятия", "Sessions"),
    OPEN("Қабылдау уақыты", "Часы приёма", "Open"),
    BREAKS("Үзіліс", "Перерыв", "Break"),
    STEPS("Баспалдақсыз кіру мүмкін емес", "Без ступеней не войти", "There is no way in without steps"),
    LENGTH("Келу ұзақтығы", "Длительность посещения", "Length of the visit"),
    WAY("Жол", "Дорога", "Way"),
    SPARE("бос уақыт", "свободное время", "time to spare"),
    MINUTES("мин", "мин", "min"),
    NO_TIMES("Келу уақыты әлі белгіленбеген", "Время посещений ещё не назначено", "The times are not set yet"),
    NO_STOPS("Маршрутта аялдама жоқ", "На маршруте нет остановок", "The route has no stops"),
    NO_GROUPS("Топтар әлі жоқ", "Групп пока нет", "There are no groups yet"),
    NOTES("Жазбалар", "Заметки", "Notes");

    private final String kk;
    private final String ru;
    private final String en;

    SheetWord(String kk, String ru, String en) {
        this.kk = kk;
        this.ru = ru;
        this.en = en;
    }

    String in(Language language) {
        return switch (language) {
            case kk -> kk;
            case ru -> ru;
            case en -> en;
        };
    }

    String with(Object value, Language language) {
        return in(language) + ": " + value;
    }

    static String languages(Collection<Language> named, Language language) {
        return named.stream().map(one -> name(one, language)).collect(Collectors.joining(", "));
    }

    private static String name(Language named, Language language) {
        return switch (language) {
            case kk ->
                switch (named) {
                    case kk -> "қазақша";
                    case ru -> "орысша";
                    case en -> "ағылшынша";
                };
            case ru ->
                switch (named) {
                    case kk -> "казахский";
                    case ru -> "русский";
                    case en -> "английский";
                };
            case en ->
                switch (named) {
                    case kk -> "Kazakh";
                    case ru -> "Russian";
                    case en -> "English";
                };
        };
    }
}
