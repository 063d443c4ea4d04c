package kz.bagdar.badge.print;

import static kz.bagdar.platform.print.Box.mm;

import java.io.IOException;
import kz.bagdar.platform.print.Box;
import kz.bagdar.platform.print.Pen;

/** Short lines that tell where a sheet is cut: beside the badges, or, where these reach the edges, on the cut itself. */
record CutMarks(Layout layout) {

    private static final double LENGTH = mm(5);

    /** No printer reaches the edge of the paper. */
    private static final double EDGE = mm(5);

    private static final double CROSS = mm(1.5);

    void draw(Pen pen) throws IOException {
        Box page = layout.page();
        Box block = layout.block();
        for (double x : layout.cutsDown()) {
            if (page.x() < x && x < page.right()) {
                double from = beside(block.y());
                pen.line(x, from, x, from + LENGTH);
                pen.line(x, page.top() - from, x, page.top() - from - LENGTH);
            }
        }
        for (double y : layout.cutsAcross()) {
            if (page.y() < y && y < page.top()) {
                double from = beside(block.x());
                pen.line(from, y, from + LENGTH, y);
                pen.line(page.right() - from, y, page.right() - from - LENGTH, y);
            }
        }
        crosses(pen, block);
        folds(pen, page);
    }

    /** Where a line begins, seen from the edge of the page. */
    private static double beside(double margin) {
        return Math.max(EDGE, margin - mm(2) - LENGTH);
    }

    private void crosses(Pen pen, Box block) throws IOException {
        for (double x : layout.cutsDown()) {
            for (double y : layout.cutsAcross()) {
                if (block.x() < x && x < block.right() && block.y() < y && y < block.top()) {
                    pen.line(x - CROSS, y, x + CROSS, y);
                    pen.line(x, y - CROSS, x, y + CROSS);
                }
            }
        }
    }

    private void folds(Pen pen, Box page) throws IOException {
        if (!layout.isFolded()) {
            return;
        }
        pen.dashed(true);
        for (Box cell : layout.cells()) {
            double y = cell.y() + cell.height() / 2;
            double inside = cell.x() == page.x() ? EDGE : 0;
            double outside = cell.right() == page.right() ? EDGE : 0;
            pen.line(cell.x() + inside, y, cell.right() - outside, y);
        }
        pen.dashed(false);
    }
}
