package kz.bagdar.platform.table;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.bagdar.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFileTest {

    private static final String SEMICOLONS = "ФИО;Орта, мектеп\r\nИванова Анна;Школа № 5, г. Алматы\r\nПетров;\r\n";

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void separatorIsFoundOut(String separator) {
        String file = String.join(separator, "ФИО", "Пошта") + "\n"
                + String.join(separator, "\"Серікова, Айгүл; Анна\"", "a@mail.example") + "\n";

        assertEquals(
                List.of(List.of("ФИО", "Пошта"), List.of("Серікова, Айгүл; Анна", "a@mail.example")),
                cells(file.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void commasInTitlesAndAddressesAreNoSeparator() {
        assertEquals(
                List.of("Иванова Анна", "Школа № 5, г. Алматы"),
                cells(utf8(SEMICOLONS)).get(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1251", "UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM"})
    void encodingIsFoundOut(String charset) {
        assertEquals(
                "Иванова Анна",
                cells(SEMICOLONS.getBytes(Charset.forName(charset))).get(1).getFirst());
    }

    @Test
    void aMarkOfUtf8IsNoPartOfTheFirstHeading() {
        assertEquals("ФИО", cells(utf8("\ufeff" + SEMICOLONS)).getFirst().getFirst());
    }

    @Test
    void theSeparatorThatExcelIsToldIsTaken() {
        List<TableLine> lines = lines(utf8("sep=;\r\nA,B;C\r\n1,2;3\r\n"));

        assertEquals(List.of("A,B", "C"), lines.getFirst().cells());
        assertEquals(2, lines.getFirst().number());
    }

    @Test
    void aSeparatorThatCanBeNoneIsNotTaken() {
        assertEquals(List.of("A", "B"), cells(utf8("sep=\"\r\nA;B\r\n1;2\r\n")).get(1));
        assertEquals(List.of("A", "B"), cells(utf8("sep=x\r\nA;B\r\n1;2\r\n")).get(1));
    }

    @Test
    void whatNoDatabaseKeepsIsReplaced() {
        assertEquals("А\1Б", cells(utf8("\ufeffА\0Б;1\n")).getFirst().getFirst());
    }

    @Test
    void aCellLongerThanExcelTakesIsRefused() {
        refused(utf8("A;B\n1;" + "x".repeat(40_000) + "\n"), "32767 characters");
    }

    @Test
    void linesAreNumberedAsTheyStandInTheFile() {
        List<TableLine> lines = lines(utf8("A;B\n\n\"of two\nlines\";1\nx;2\n"));

        assertEquals(List.of(1, 2, 3, 5), lines.stream().map(TableLine::number).toList());
    }

    @Test
    void cellsLoseWhatCannotBeSeenAndWhatMadeThemHarmless() {
        assertEquals(
                List.of("Анна Мария", "+7 701", "0071", "'n"),
                cells(utf8("\u00a0Анна\u00a0Мария\u200b ;'+7 701;\"=\"\"0071\"\"\";'n\n"))
                        .getFirst());
    }

    @Test
    void numbersAndDatesOfAWorkbookAreReadAsTheyAreMeant() {
        byte[] file = Workbooks.workbook(sheet -> {
            sheet.value(0, 0, 77011234567L);
            sheet.value(0, 1, LocalDate.of(2019, 2, 14));
            sheet.style(0, 1).format("dd.mm.yyyy").set();
            sheet.value(0, 2, true);
            sheet.value(0, 3, 12.50);
            sheet.value(2, 4, "E");
        });

        List<TableLine> lines = lines(file);

        assertEquals(
                List.of("77011234567", "2019-02-14", "true", "12.5"),
                lines.getFirst().cells());
        assertEquals(3, lines.getLast().number());
        assertEquals("E", lines.getLast().cell(4));
    }

    @Test
    void aWorkbookWithoutFormatsIsRead() {
        byte[] file = Workbooks.bare(
                "<row r='1'><c r='A1' t='inlineStr'><is><t>Анна</t></is></c><c r='B1'><v>14</v></c></row>");

        assertEquals(List.of(List.of("Анна", "14")), cells(file));
    }

    @Test
    void whatIsNoTableIsNamed() {
        byte[] old = HexFormat.of().parseHex("d0cf11e0a1b11ae10000");
        refused(old, "XLS");
        refused(join(old, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE)), "password");
        refused(utf8("<html><table></table></html>"), "page");
        refused(Workbooks.archive(Map.of("word/document.xml", "<w/>")), "no XLSX");
        refused(new byte[] {'P', 'K', 3, 4, 9, 9, 9, 9}, "damaged");
        refused(Workbooks.archive(Map.of("xl/workbook.xml", "<workbook")), "damaged");
        byte[] picture = new byte[4000];
        for (int i = 0; i < picture.length; i++) {
            picture[i] = (byte) (i * 31);
        }
        refused(picture, "neither");
        refused(utf8(";".repeat(10_000) + "x\n"), "300 columns");
    }

    @Test
    void whatGrowsWithoutEndIsRefusedBeforeAnythingReadsIt() {
        byte[] bomb = Workbooks.bomb();

        assertThat("a few hundred kilobytes", bomb.length < 1_000_000);
        refused(bomb, "Unpacked");
    }

    @Test
    void xmlThatReadsOtherFilesIsRefused() {
        refused(
                Workbooks.archive(
                        Map.of(
                                "xl/workbook.xml",
                                "<?xml version='1.0'?><!DOCTYPE w [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><workbook>&x;</workbook>")),
                "XML");
    }

    private static void refused(byte[] file, String because) {
        ProblemException refusal = assertThrows(ProblemException.class, () -> lines(file));
        assertEquals("urn:bagdar:problem:table-rejected", refusal.problem().type());
        assertThat(refusal.problem().detail(), containsString(because));
    }

    private static List<List<String>> cells(byte[] file) {
        return lines(file).stream().map(TableLine::cells).toList();
    }

    private static List<TableLine> lines(byte[] file) {
        try (Stream<TableLine> lines = TableFile.of(file).lines()) {
            return lines.toList();
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] join(byte[] one, byte[] other) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.writeBytes(one);
        joined.writeBytes(other);
        return joined.toByteArray();
    }
}
