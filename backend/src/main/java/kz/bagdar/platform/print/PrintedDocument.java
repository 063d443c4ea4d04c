package kz.bagdar.platform.print;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A PDF whose pages are drawn one after the other. All share two fonts, and what is drawn beyond a few megabytes lies in a
 * file until it is saved, so that the number of pages hardly shows in the memory.
 */
public final class PrintedDocument implements Closeable {

    private static final long IN_MEMORY = 8L * 1024 * 1024;

    private final PDDocument document;
    private final PDResources shared = new PDResources();
    private final Typeface regular;
    private final Typeface bold;
    private PDPageContentStream page;

    /** @param title what the document calls itself */
    public PrintedDocument(String title) throws IOException {
        this.document = new PDDocument(MemoryUsageSetting.setupMixed(IN_MEMORY).streamCache);
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setProducer("Bagdar");
        this.regular = Typeface.load(document, "NotoSans-Regular.ttf");
        this.bold = Typeface.load(document, "NotoSans-Bold.ttf");
    }

    public Typeface regular() {
        return regular;
    }

    public Typeface bold() {
        return bold;
    }

    /** Ends the page before. */
    public Pen startPage(double width, double height) throws IOException {
        endPage();
        PDPage started = new PDPage(new PDRectangle((float) width, (float) height));
        started.setResources(shared);
        document.addPage(started);
        page = new PDPageContentStream(document, started, AppendMode.OVERWRITE, true);
        return new Pen(page);
    }

    /** Ends it: nothing can be drawn afterwards. */
    public void save(OutputStream out) throws IOException {
        endPage();
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private void endPage() throws IOException {
        if (page != null) {
            page.close();
            page = null;
        }
    }
}
