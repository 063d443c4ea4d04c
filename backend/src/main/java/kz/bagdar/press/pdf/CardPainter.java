package kz.bagdar.press.pdf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Paints the picture that goes with a link: a page of the same print as the release, so that no font of the system is needed. */
@ApplicationScoped
class CardPainter {

    /** A page's inch has as many of CSS's pixels. */
    private static final int DPI = 96;

    @Inject
    PdfPrinter printer;

    byte[] paint(String html) {
        try (PDDocument page = Loader.loadPDF(printer.print(html, Instant.EPOCH))) {
            BufferedImage picture = new PDFRenderer(page).renderImageWithDPI(0, DPI, ImageType.RGB);
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", png);
            return png.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
