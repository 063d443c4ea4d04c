package kz.bagdar.registration.exchange.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bagdar.organization.RegionView;
import kz.bagdar.platform.table.TableLine;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.route.RouteView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private static final UUID ROUTE = new UUID(0, 3);

    @ParameterizedTest
    @CsvSource({
        "KZ-75, KZ-75",
        "kz75, KZ-75",
        "Алматы, KZ-75",
        "г. Алматы, KZ-75",
        "Алматы қаласы, KZ-75",
        "Алматы облысы, KZ-19",
        "Алматинская область, KZ-19",
        "алматинская обл., KZ-19",
        "Almaty, KZ-75",
        "Almaty region, KZ-19",
        "Костанайская обл, KZ-39",
        "Кустанайская область, KZ-39",
        "Қостанай, KZ-39",
        "Костанай, KZ-39",
        "СКО, KZ-59",
        "Северо Казахстанская, KZ-59",
        "СОЛТҮСТІК ҚАЗАҚСТАН, KZ-59",
        "Нур-Султан, KZ-71",
    })
    void regionsAreFoundAsPeopleWriteThem(String said, String code) {
        assertEquals(Optional.of(code), new RegionWords(regions()).code(said));
    }

    @Test
    void whatCouldBeTwoRegionsOrNoneIsNoRegion() {
        RegionWords words = new RegionWords(regions());
        assertEquals(Optional.empty(), words.code("Казахстан"));
        assertEquals(Optional.empty(), words.code("Москва"));
        assertEquals(Optional.empty(), words.code("область"));
    }

    @ParameterizedTest
    @CsvSource({"3", "№3", "Маршрут 3", "3-бағыт", "маршрут №03", "Ғылым жолы", "гылым жолы", "The way of science"})
    void routesAreFoundByNumberOrName(String said) {
        assertEquals(Optional.of(ROUTE), routes().id(said));
    }

    @Test
    void severalRoutesStandInOneCell() {
        assertEquals(List.of("3", "1", "2"), routes().parts("3, 1; 2"));
        assertEquals(List.of("3", "1", "2"), routes().parts("3 1 2"));
        assertEquals(List.of("№ 3"), routes().parts("№ 3"));
        assertEquals(Optional.empty(), routes().id("9"));
    }

    @ParameterizedTest
    @CsvSource({
        "иә, true",
        "Да, true",
        "YES, true",
        "1, true",
        "+, true",
        "жоқ, false",
        "нет, false",
        "no, false",
        "0, false"
    })
    void yesAndNoAreUnderstood(String said, boolean meant) {
        assertEquals(Optional.of(meant), YesNo.read(said));
    }

    @ParameterizedTest
    @CsvSource({"14.02.2019", "2019-02-14", "14/2/2019", "14.02.19", "14.02.2019 г.", "43510", "2019-02-14T00:00"})
    void daysAreReadAsTheyAreWrittenHere(String said) {
        assertEquals(Optional.of(LocalDate.of(2019, 2, 14)), LocalDates.read(said));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14 ақпан 2019 ж.",
                "2019 жылғы 14 ақпан",
                "2019 ж. «14» ақпан",
                "14-ақп-19",
                "14 акпан 2019",
                "14 февраля 2019 г.",
                "«14» ФЕВРАЛЯ 2019 года",
                "14.фев.2019",
                "14 февр. 2019",
                "14фев2019",
                "14 February 2019",
                "February 14th, 2019",
                "14-Feb-19"
            })
    void daysAreReadByTheNamesOfTheirMonths(String said) {
        assertEquals(Optional.of(LocalDate.of(2019, 2, 14)), LocalDates.read(said));
    }

    @Test
    void eachMonthIsKnownInThreeLanguages() {
        List<String> names = List.of(
                "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан",
                "қаң ақп нау сәу мам мау шіл там қыр қаз қар жел",
                "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
                "янв фев мар апр май июн июл авг сен окт ноя дек",
                "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec");
        for (String year : names) {
            String[] months = year.split(" ");
            for (int month = 1; month <= months.length; month++) {
                assertEquals(
                        Optional.of(LocalDate.of(2026, month, 3)), LocalDates.read("3 " + months[month - 1] + " 2026"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31.02.2019",
                "31 ақпан 2019",
                "ақпан",
                "14 ақпан",
                "ақпан 2019",
                "14 карандаш 2019",
                "14 фе 2019",
                "14 фев 2019 15",
                "140 фев 19",
                "1 фев март"
            })
    void whatIsNoDayIsNotGuessed(String said) {
        assertEquals(Optional.empty(), LocalDates.read(said));
    }

    @Test
    void whatIsNeitherYesNorNoIsNotGuessed() {
        assertEquals(Optional.empty(), YesNo.read("мүмкін"));
    }

    @ParameterizedTest
    @EnumSource(value = ImportField.class, mode = EnumSource.Mode.EXCLUDE, names = "ANSWER")
    void eachFieldIsFoundUnderTheHeadingsThatWeWriteOurselves(ImportField field) {
        for (Language language : Language.values()) {
            List<ColumnTarget> guessed = new Headings(List.of())
                    .guess(List.of(ImportField.SURNAME.heading(language), field.heading(language)));
            assertEquals(
                    field,
                    field == ImportField.SURNAME
                            ? guessed.getFirst().field()
                            : guessed.get(1).field());
        }
    }

    @Test
    void headingsAreFoundBelowTitlesAndColumnsAreGuessedOnce() {
        Headings headings = new Headings(List.of());
        Stream<TableLine> lines = Stream.of(
                new TableLine(1, List.of("Список участников семинара, 14.02.2019")),
                new TableLine(2, List.of()),
                new TableLine(4, List.of("№ п/п", "Ф.И.О.*", "E-mail", "Область", "Телефон", "Телефон")),
                new TableLine(5, List.of("1", "Иванова Анна", "a@mail.example", "Алматы", "1", "2")));

        TableLine found = headings.find(lines);

        assertEquals(4, found.number());
        List<ImportField> fields =
                headings.guess(found.cells()).stream().map(ColumnTarget::field).toList();
        assertEquals(null, fields.getFirst());
        assertEquals(
                List.of(ImportField.FULL_NAME, ImportField.EMAIL, ImportField.REGION, ImportField.PHONE),
                fields.subList(1, 5));
        assertEquals(null, fields.getLast());
    }

    @Test
    void aNameAloneIsAWholeName() {
        assertEquals(
                ImportField.FULL_NAME,
                new Headings(List.of())
                        .guess(List.of("Имя", "Почта"))
                        .getFirst()
                        .field());
        assertEquals(
                ImportField.GIVEN_NAME,
                new Headings(List.of())
                        .guess(List.of("Фамилия", "Имя"))
                        .getLast()
                        .field());
    }

    private static List<RegionView> regions() {
        return List.of(
                region("KZ-19", "Алматы облысы", "Алматинская область", "Almaty Region"),
                region("KZ-39", "Қостанай облысы", "Костанайская область", "Kostanay Region"),
                region(
                        "KZ-59",
                        "Солтүстік Қазақстан облысы",
                        "Северо-Казахстанская область",
                        "North Kazakhstan Region"),
                region("KZ-63", "Шығыс Қазақстан облысы", "Восточно-Казахстанская область", "East Kazakhstan Region"),
                region("KZ-71", "Астана қаласы", "город Астана", "Astana city"),
                region("KZ-75", "Алматы қаласы", "город Алматы", "Almaty city"));
    }

    private static RegionView region(String code, String kk, String ru, String en) {
        return new RegionView(code, new LocalizedText(kk, ru, en), null);
    }

    private static RouteWords routes() {
        LocalizedText name = new LocalizedText("Ғылым жолы", "Путь науки", "The way of science");
        return new RouteWords(
                List.of(new RouteView(ROUTE, 0, new UUID(0, 1), 3, name, null, null, List.of(), List.of(), false)));
    }
}
