package kz.bagdar.badge.print;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import kz.bagdar.platform.print.Box;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Paints a printed badge for the screen. */
public final class BadgePicture {

    private static final double PIXELS_OF_POINT = 150 / 72.0;

    private BadgePicture() {}

    /** The first badge of a document, without the sheet around it. */
    public static byte[] png(byte[] pdf, Layout layout) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImage(0, (float) PIXELS_OF_POINT, ImageType.RGB);
            Box cell = layout.cells().getFirst();
            BufferedImage badge = page.getSubimage(
                    pixels(cell.x()),
                    pixels(layout.page().top() - cell.top()),
                    Math.min(pixels(cell.width()), page.getWidth()),
                    Math.min(pixels(cell.height()), page.getHeight()));
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(badge, "png", png);
            return png.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int pixels(double points) {
        return (int) (points * PIXELS_OF_POINT);
    }
}
