package kz.bagdar.press.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;

/**
 * Prints HTML to PDF with the fonts that come with the service. Nothing is loaded from anywhere while it does, whatever
 * the HTML asks for; and the same HTML makes the same bytes, on every replica.
 */
@ApplicationScoped
class PdfPrinter {

    private static final String FAMILY = "Noto Sans";

    private byte[] regular;
    private byte[] italic;
    private byte[] bold;

    @PostConstruct
    void readFonts() {
        XRLog.setLoggingEnabled(false);
        regular = font("NotoSans-Regular.ttf");
        italic = font("NotoSans-Italic.ttf");
        bold = font("NotoSans-Bold.ttf");
    }

    /** @param made when its content was, which the document says of itself */
    byte[] print(String html, Instant made) {
        try (PdfBoxRenderer renderer = renderer(html)) {
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            Calendar date = GregorianCalendar.getInstance(TimeZone.getTimeZone("UTC"));
            date.setTimeInMillis(made.toEpochMilli());
            document.getDocumentInformation().setCreationDate(date);
            document.getDocumentInformation().setModificationDate(date);
            document.setDocumentId(made.toEpochMilli());
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            document.save(pdf);
            return pdf.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private PdfBoxRenderer renderer(String html) {
        return new PdfRendererBuilder()
                .withW3cDocument(new W3CDom().fromJsoup(Jsoup.parse(html)), null)
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useUriResolver((base, uri) -> null)
                .useFont(() -> new ByteArrayInputStream(regular), FAMILY, 400, FontStyle.NORMAL, true)
                .useFont(() -> new ByteArrayInputStream(italic), FAMILY, 400, FontStyle.ITALIC, true)
                .useFont(() -> new ByteArrayInputStream(bold), FAMILY, 700, FontStyle.NORMAL, true)
                .useReplacementText("\u25a1")
                .withProducer("Bagdar")
                .toStream(new ByteArrayOutputStream())
                .buildPdfRenderer();
    }

    private static byte[] font(String name) {
        try (InputStream file = PdfPrinter.class.getResourceAsStream("/fonts/" + name)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
