package kz.bagdar.badge.print;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import kz.bagdar.platform.print.Box;
import kz.bagdar.platform.print.Pen;
import kz.bagdar.platform.print.PrintedDocument;

/** Badges on the pages of one PDF, drawn one after the other as they come. */
public final class BadgeDocument implements Closeable {

    private final Layout layout;
    private final List<Box> cells;
    private final PrintedDocument document;
    private final Face face;
    private Pen pen;
    private int badges;

    /** @param title what the document calls itself */
    public BadgeDocument(Layout layout, String title) throws IOException {
        this.layout = layout;
        this.cells = layout.cells();
        this.document = new PrintedDocument(title);
        this.face = new Face(document.regular(), document.bold(), layout.isLying(), layout.scale());
    }

    public void add(Badge badge) throws IOException {
        int place = badges % cells.size();
        if (place == 0) {
            startPage();
        }
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
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private void startPage() throws IOException {
        Box paper = layout.page();
        pen = document.startPage(paper.width(), paper.height());
        if (layout.isCut()) {
            new CutMarks(layout).draw(pen);
        }
    }
}
