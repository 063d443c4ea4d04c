package kz.bagdar.badge.print;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Badges on the pages of one PDF, drawn one after the other as they come. All share two fonts, and what is drawn beyond a
 * few megabytes lies in a file until it is saved, so that their number hardly shows in the memory.
 */
public final class BadgeDocument implements Closeable {

    private static final long IN_MEMORY = 8L * 1024 * 1024;

    private final Layout layout;
    private final List<Box> cells;
    private final PDDocument document;
    private final PDResources shared = new PDResources();
    private final Face face;
    private PDPageContentStream page;
    private int badges;

    /** @param title what the document calls itself */
    public BadgeDocument(Layout layout, String title) throws IOException {
        this.layout = layout;
        this.cells = layout.cells();
        this.document = new PDDocument(MemoryUsageSetting.setupMixed(IN_MEMORY).streamCache);
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setProducer("Bagdar");
        this.face = new Face(
                Typeface.load(document, "NotoSans-Regular.ttf"),
                Typeface.load(document, "NotoSans-Bold.ttf"),
                layout.isLying(),
                layout.scale());
    }

    public void add(Badge badge) throws IOException {
        int place = badges % cells.size();
        if (place == 0) {
            startPage();
        }
        Pen pen = new Pen(page);
        Box cell = cells.get(place);
        if (layout.isFolded()) {
            Box lower = cell.bottom(cell.height() / 2);
            Box upper = cell.top(cell.height() / 2);
            face.draw(pen, badge, lower.inset(layout.padding()));
            pen.turned(upper, () -> face.draw(pen, badge, upper.inset(layout.padding())));
        } else {
            face.draw(pen, badge, cell.inset(layout.padding()));
        }
        badges++;
    }

    /** Ends it: nothing can be added afterwards. */
    public void save(OutputStream out) throws IOException {
        endPage();
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private void startPage() throws IOException {
        endPage();
        Box paper = layout.page();
        PDPage started = new PDPage(new PDRectangle((float) paper.width(), (float) paper.height()));
        started.setResources(shared);
        document.addPage(started);
        page = new PDPageContentStream(document, started, AppendMode.OVERWRITE, true);
        if (layout.isCut()) {
            new CutMarks(layout).draw(new Pen(page));
        }
    }

    private void endPage() throws IOException {
        if (page != null) {
            page.close();
        }
    }
}
