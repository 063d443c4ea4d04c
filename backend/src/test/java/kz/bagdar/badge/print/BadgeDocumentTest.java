package kz.bagdar.badge.print;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import kz.bagdar.badge.print.Badge.RouteMark;
import kz.bagdar.platform.print.Box;
import kz.bagdar.platform.print.Colour;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BadgeDocumentTest {

    private static final int PRINTER_DPI = 203;

    @ParameterizedTest
    @EnumSource
    void scannerReadsTheCodeFromPaper(Layout layout) throws Exception {
        byte[] pdf = Samples.document(layout, List.of(Samples.FULL));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, PRINTER_DPI, ImageType.RGB);
            for (Box side : sides(layout)) {
                assertEquals(Samples.CODE, scan(page, side));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everythingOnABadgeIsFoundAsText(Layout layout) throws IOException {
        String text = text(Samples.document(layout, List.of(Samples.USUAL)));

        for (String part : List.of(
                Samples.USUAL.seminar(),
                Samples.USUAL.name(),
                Samples.USUAL.workplace(),
                Samples.USUAL.position(),
                "Ақмола облысы · Аудандық әдістемелік кабинет",
                "3-маршрут · 2-топ",
                "Инклюзивті білім беру")) {
            assertThat(text, containsString(part));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aBandHasTheColourOfTheRoute(Layout layout) throws IOException {
        Badge other = new Badge(
                "Семинар", "Ли На", null, null, null, null, new RouteMark("1-маршрут · 1-топ", null, "#c2255c"), null);

        assertThat(share(layout, Samples.USUAL, 0x2b8a3e), greaterThan(0.05));
        assertThat(share(layout, other, 0xc2255c), greaterThan(0.05));
        assertEquals(0, share(layout, other, 0x2b8a3e));
        assertEquals(0, share(layout, Samples.BARE, 0x2b8a3e));
    }

    @Test
    void everyKazakhLetterIsPrinted() throws IOException {
        String text = text(Samples.document(Layout.A4_90X60, List.of(Samples.named(Samples.LETTERS))));

        assertThat(text.replace(" ", ""), containsString(Samples.LETTERS));
    }

    @Test
    void lettersThatNoFontHasAndHostileOnesDoNoHarm() throws IOException {
        String text = text(Samples.document(
                Layout.LABEL_86X54,
                List.of(Samples.named("A \u202eb\u200b\ufffe漢 \uD83C\uDF89 e\u0301 ffi"), Samples.named("\u202e"))));

        assertThat(text, containsString("A b� � é ffi"));
    }

    @Test
    void nothingIsSaidOfWhatIsNotKnown() throws IOException {
        String text = text(Samples.document(Layout.A4_90X60, List.of(Samples.BARE)));

        assertEquals("Семинар Ли На", text.strip());
        assertThat(text, not(containsString("null")));
    }

    @Test
    void sheetsAreFilledAndLabelsHaveAPageEach() throws IOException {
        List<Badge> nine = Collections.nCopies(9, Samples.USUAL);

        try (PDDocument sheets = Loader.loadPDF(Samples.document(Layout.A4_90X60, nine));
                PDDocument labels = Loader.loadPDF(Samples.document(Layout.LABEL_100X62, nine))) {
            assertEquals(2, sheets.getNumberOfPages());
            assertEquals(
                    PDRectangle.A4.getWidth(), sheets.getPage(0).getMediaBox().getWidth(), 0.1);
            assertEquals(9, labels.getNumberOfPages());
        }
    }

    @Test
    void oneMoreBadgeIsNotOneMoreFont() throws IOException {
        int one = Samples.document(Layout.LABEL_100X62, List.of(Samples.FULL)).length;
        int hundred = Samples.document(Layout.LABEL_100X62, Collections.nCopies(100, Samples.FULL)).length;

        assertThat((hundred - one) / 99, lessThan(one / 4));
    }

    @Test
    void textOnAnyColourIsReadable() {
        IntStream.iterate(0, rgb -> rgb <= 0xffffff, rgb -> rgb + 0x001357)
                .mapToObj(rgb -> Colour.of("#%06x".formatted(rgb)))
                .forEach(colour -> assertTrue(colour.contrast(colour.ofText()) >= 4.5, colour::toString));
    }

    /** How much of the paper of one badge has a colour. */
    private static double share(Layout layout, Badge badge, int rgb) throws IOException {
        try (PDDocument document = Loader.loadPDF(Samples.document(layout, List.of(badge)))) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, PRINTER_DPI, ImageType.RGB);
            int[] seen = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            Box cell = layout.cells().getFirst();
            double paper = cell.width() * cell.height() * Math.pow(PRINTER_DPI / 72.0, 2);
            return Arrays.stream(seen)
                            .filter(pixel -> (pixel & 0xffffff) == rgb)
                            .count()
                    / paper;
        }
    }

    private static List<Box> sides(Layout layout) {
        Box cell = layout.cells().getFirst();
        return layout.isFolded() ? List.of(cell.top(cell.height() / 2), cell.bottom(cell.height() / 2)) : List.of(cell);
    }

    private static String scan(BufferedImage page, Box side) throws Exception {
        double pixels = PRINTER_DPI / 72.0;
        int width = (int) (side.width() * pixels);
        int height = (int) (side.height() * pixels);
        int top = page.getHeight() - (int) Math.ceil(side.top() * pixels);
        int[] seen = page.getRGB((int) (side.x() * pixels), Math.max(0, top), width, height, null, 0, width);
        var binary = new HybridBinarizer(new RGBLuminanceSource(width, height, seen));
        return new QRCodeReader().decode(new BinaryBitmap(binary)).getText();
    }

    /** On one line, however it was broken on paper. */
    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
