package kz.bagdar.press.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfPrinterTest {

    private static final Instant MADE = Instant.parse("2019-02-01T00:00:00Z");

    private final PdfPrinter printer = new PdfPrinter();

    @BeforeEach
    void readFonts() {
        printer.readFonts();
    }

    @Test
    void nothingIsLoadedFromAnywhere(@TempDir Path folder) throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        String there = "http://127.0.0.1:" + server.getAddress().getPort();
        Path secret = Files.writeString(folder.resolve("secret.css"), "p:before { content: 'stolen' }");

        try {
            byte[] pdf = printer.print("""
                    <html><head><link rel="stylesheet" href="%1$s/a.css"/><link rel="stylesheet" href="%2$s"/>
                    <style>@import url("%1$s/b.css"); @font-face { font-family: X; src: url("%1$s/x.ttf") }
                    body { font-family: X, "Noto Sans"; background: url("%1$s/c.png") }</style></head>
                    <body><p>Text</p><img src="%1$s/d.png"/><img src="%2$s"/><object data="%1$s/e.pdf"></object></body></html>""".formatted(there, secret.toUri()), MADE);

            assertEquals(0, asked.get());
            assertEquals("Text", text(pdf).strip());
        } finally {
            server.stop(0);
        }
    }

    @Test
    void everyKazakhLetterIsPrinted() throws IOException {
        String letters = "АаӘәБбВвГгҒғДдЕеЁёЖжЗзИиЙйКкҚқЛлМмНнҢңОоӨөПпРрСсТтУуҰұҮүФфХхҺһЦцЧчШшЩщЪъЫыІіЬьЭэЮюЯя №«»–₸";

        byte[] pdf = printer.print(
                "<html><body style=\"font-family: 'Noto Sans'; font-size: 6pt\"><p>%1$s</p><p><strong>%1$s</strong></p><p><em>%1$s</em></p></body></html>"
                        .formatted(letters),
                MADE);

        assertEquals(3, text(pdf).lines().filter(letters::equals).count());
    }

    @Test
    void sameTextMakesTheSameDocument() {
        String html = "<html><body style=\"font-family: 'Noto Sans'\"><p>Білім</p></body></html>";

        assertArrayEquals(printer.print(html, MADE), printer.print(html, MADE));
    }

    @Test
    void lettersThatNoFontHasAndHostileOnesDoNoHarm() throws IOException {
        byte[] pdf = printer.print(
                "<html><body style=\"font-family: 'Noto Sans'\"><p>a \uD83C\uDF89 \u202eb \u6f22 \u0627 c\uFFFE</p></body></html>",
                MADE);

        assertTrue(text(pdf).contains("a"));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
