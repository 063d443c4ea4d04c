package kz.bagdar.platform.table;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.bagdar.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;

/** Small workbooks that would be gigabytes in memory, each by another door. */
class HostileWorkbookTest {

    private static final String TEXT = "<si><t>ФИО</t></si>";

    @Test
    void whatIsWrittenByHandIsReadLikeAnyOther() {
        byte[] file = Workbooks.written("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1'><v>7</v></c></row>", TEXT);

        assertEquals(List.of(List.of("ФИО", "7")), cells(file));
    }

    @Test
    void aNumberIsNeverWrittenOutWithMoreDigitsThanExcelKnows() {
        for (String number : new String[] {"1E999999999", "-1E999999999", "1E-999999999"}) {
            byte[] file = Workbooks.written("<row r='1'><c r='A1'><v>" + number + "</v></c></row>", "");

            assertThat(cells(file).getFirst().getFirst().length(), lessThan(20));
        }
    }

    @Test
    void aTelephoneNumberThatWasFormattedAsADayIsANumber() {
        byte[] file = Workbooks.workbook(sheet -> {
            sheet.value(0, 0, 77011234567L);
            sheet.style(0, 0).format("dd.mm.yyyy").set();
        });

        assertEquals(List.of(List.of("77011234567")), cells(file));
    }

    @Test
    void addressesBeyondTheLastColumnAreRefused() {
        refused(Rejection.DAMAGED, "<row r='1'><c r='ZZZZZZ2'><v>1</v></c></row>");
        refused(Rejection.DAMAGED, "<row r='1'><x:c xmlns:x='urn:x' r='ZZZZZZ2'><v>1</v></x:c></row>");
    }

    @Test
    void moreCellsInALineThanThereAreColumnsAreRefused() {
        refused(Rejection.TOO_LARGE, "<row r='1'>" + "<c/>".repeat(100_000) + "</row>");
    }

    @Test
    void sharedTextsThatThereAreNotAreNotMadeUp() {
        refused(Rejection.DAMAGED, "<row r='1'><c t='s'><v>2000000000</v></c></row>");
        refused(Rejection.DAMAGED, "<row r='1'><c t='s'><v>20000<v>00000</v></v></c></row>");
    }

    @Test
    void textsLongerThanExcelTakesAreRefused() {
        String text = "я".repeat(70_000);
        refused(Rejection.CELL_TOO_LONG, "<row r='1'><c t='inlineStr'><is><t>" + text + "</t></is></c></row>");
        refused(
                Rejection.CELL_TOO_LONG,
                "<row r='1'><c t='inlineStr'><is><t>" + "я".repeat(40_000) + "</t></is></c></row>");
        refused(Rejection.TOO_LARGE, "<row r='1'><c><f>" + "1+".repeat(5_000) + "1</f><v>1</v></c></row>");
        assertReason(Rejection.CELL_TOO_LONG, Workbooks.written("<row/>", "<si><t>" + text + "</t></si>"));
    }

    @Test
    void aLineOfManyLongTextsIsRefused() {
        String cell = "<c t='inlineStr'><is><t>" + "я".repeat(30_000) + "</t></is></c>";

        refused(Rejection.TOO_LARGE, "<row r='1'>" + cell.repeat(70) + "</row>");
    }

    @Test
    void sheetsAndFormulasAreKeptUntilTheEndAndAreRefusedWhereTheyAreTooMany() {
        refused(Rejection.TOO_LARGE, "<sheet/>".repeat(600_000));
        String formula = "<c><f t='shared' ref='A1' si='1'>1</f></c>";
        refused(Rejection.TOO_LARGE, ("<row>" + formula.repeat(10_000) + "</row>").repeat(60));
    }

    @Test
    void namesAndDepthsThatAParserKeepsAreCounted() {
        refused(
                Rejection.TOO_LARGE,
                IntStream.range(0, 30_000).mapToObj(i -> "<a" + i + "/>").collect(Collectors.joining()));
        refused(
                Rejection.TOO_LARGE,
                IntStream.range(0, 30_000)
                        .mapToObj(i -> "<a xmlns:p" + i + "='urn:x'/>")
                        .collect(Collectors.joining()));
        refused(Rejection.DAMAGED, "<a>".repeat(600) + "</a>".repeat(600));
    }

    @Test
    void whatLooksLikeTagsInACommentIsOneText() {
        String manyTags = "< ".repeat(150_000);

        refused(Rejection.TOO_LARGE, "<!--" + manyTags + "-->");
        refused(Rejection.TOO_LARGE, "<!-->" + manyTags + "-->");
        refused(Rejection.TOO_LARGE, "<?x " + manyTags + "?>");
        refused(Rejection.TOO_LARGE, "<row><c><v><![CDATA[" + manyTags + "]]></v></c></row>");
        assertEquals(
                List.of(List.of("ФИО")),
                cells(Workbooks.written("<!--<-><?--><row r='1'><c r='A1' t='s'><v>0</v></c></row><?x ?>", TEXT)));
    }

    @Test
    void noDocumentTypeIsTakenBelowAComment() {
        String comment = "<!--" + " ".repeat(3_000) + "-->";
        String subset = "<!DOCTYPE a [<!ELEMENT a ANY>]><a/>";

        unread(Workbooks.archive(Map.of("xl/workbook.xml", comment + "<!DOCTYPE workbook><workbook/>")));
        unread(Workbooks.archive(
                Map.of("xl/workbook.xml", "<workbook/>", "xl/printerSettings1.bin", comment + subset)));
    }

    @Test
    void whatAPartIsCalledHidesNothing() {
        String texts = "<si/>".repeat(3_000_001);

        assertReason(Rejection.TOO_LARGE, Workbooks.written("xl/worksheets/sheet9.xml", "<row/>", texts));
        assertReason(Rejection.TOO_LARGE, Workbooks.written("xl/texts.bin", "<row/>", texts));
    }

    @Test
    void anAttributeAsLongAsAFileIsRefused() {
        refused(Rejection.TOO_LARGE, "<row spans='" + "1".repeat(300_000) + "'/>");
    }

    @Test
    void otherEncodingsHideNothing() {
        Map<String, String> parts = Map.of(
                "xl/workbook.xml", "<workbook/>", "xl/x.xml", "<?xml version='1.0' encoding='ISO-2022-JP'?><a/>");

        assertReason(Rejection.DAMAGED, Workbooks.archive(parts));
        assertReason(Rejection.DAMAGED, Workbooks.archive(Map.of("xl/workbook.xml", "\ufeff<\0w\0/\0>\0")));
    }

    @Test
    void whatStandsBeforeTheFirstTagHidesNothing() {
        String line = "<row r='1'><c r='ZZZZZZ1'><v>1</v></c></row>";
        for (byte[] file : List.of(
                Workbooks.written(" ".repeat(3_000), line, StandardCharsets.UTF_8),
                Workbooks.written(" ".repeat(1_000), line, StandardCharsets.UTF_8),
                Workbooks.written("\ufeff\n\n\n", line, StandardCharsets.UTF_8),
                Workbooks.written("\ufeff", line, StandardCharsets.UTF_16LE),
                Workbooks.written("\ufeff", line, StandardCharsets.UTF_16BE),
                Workbooks.written("", line, StandardCharsets.UTF_16BE),
                Workbooks.written("\ufeff", line, Charset.forName("UTF-32LE")),
                Workbooks.written("\ufeff", line, Charset.forName("UTF-32BE")),
                Workbooks.written("", line, Charset.forName("UTF-32BE")))) {
            unread(file);
        }
    }

    @Test
    void settingsThatProgramsPutBesideAreLeftAlone() {
        Map<String, String> parts = Map.of(
                "xl/workbook.xml",
                "<workbook/>",
                "xl/printerSettings/printerSettings1.bin",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\""
                        + " \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n<plist version=\"1.0\"><dict/></plist>");

        ZipLimits.check(Workbooks.archive(parts));
    }

    private static void refused(Rejection reason, String lines) {
        assertReason(reason, Workbooks.written(lines, TEXT));
    }

    /** Refused before a reader is let near it, who would make room for three hundred million columns, or read a file. */
    private static void unread(byte[] file) {
        ProblemException refusal = assertThrows(ProblemException.class, () -> ZipLimits.check(file));
        assertEquals(Rejection.DAMAGED, refusal.problem().extras().get("reason"));
    }

    private static void assertReason(Rejection reason, byte[] file) {
        ProblemException refusal = assertThrows(ProblemException.class, () -> cells(file));
        assertEquals(reason, refusal.problem().extras().get("reason"));
    }

    private static List<List<String>> cells(byte[] file) {
        try (Stream<TableLine> lines = TableFile.of(file).lines()) {
            return lines.map(TableLine::cells).toList();
        }
    }
}
