package kz.bagdar.badge.print;

import static kz.bagdar.platform.print.Box.mm;

import java.util.ArrayList;
import java.util.List;
import kz.bagdar.platform.print.Box;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The paper that badges are printed on. Sheets are cut up afterwards; on labels there is one to a page. */
@Schema(name = "BadgeLayout", examples = "A4_90X60")
public enum Layout {
    /** Eight cards for the usual holders. */
    A4_90X60(210, 297, 2, 4, 90, 60, 4),
    /** Ten cards as large as a bank's. */
    A4_86X54(210, 297, 2, 5, 86, 54, 3.5),
    /** Four large ones, upright. */
    A4_A6(210, 297, 2, 2, 105, 148.5, 7),
    /** Four to be folded, so that both sides are the same, whichever way a badge turns. */
    A4_A6_FOLDED(210, 297, 2, 2, 105, 148.5, 7),
    LABEL_100X62(100, 62, 1, 1, 100, 62, 3),
    LABEL_86X54(86, 54, 1, 1, 86, 54, 3);

    private final double pageWidth;
    private final double pageHeight;
    private final int columns;
    private final int rows;
    private final double width;
    private final double height;
    private final double padding;

    /** All in millimetres; the padding is what no printer reaches, where a badge lies at the edge of the paper. */
    Layout(double pageWidth, double pageHeight, int columns, int rows, double width, double height, double padding) {
        this.pageWidth = mm(pageWidth);
        this.pageHeight = mm(pageHeight);
        this.columns = columns;
        this.rows = rows;
        this.width = mm(width);
        this.height = mm(height);
        this.padding = mm(padding);
    }

    Box page() {
        return new Box(0, 0, pageWidth, pageHeight);
    }

    boolean isCut() {
        return columns * rows > 1;
    }

    boolean isFolded() {
        return this == A4_A6_FOLDED;
    }

    /** Whether what is read on it is wider than high. */
    boolean isLying() {
        return isFolded() || width > height;
    }

    /** How much larger than the usual card: by how much more room a badge has in the direction where it has least. */
    double scale() {
        return isLying()
                ? Math.min(width / mm(90), (isFolded() ? height / 2 : height) / mm(60))
                : Math.min(width / mm(62), height / mm(96));
    }

    /** Where all of a page's badges lie, without gaps, in the middle of the page. */
    Box block() {
        double all = columns * width;
        double high = rows * height;
        return new Box((pageWidth - all) / 2, (pageHeight - high) / 2, all, high);
    }

    /** The places of a page, row by row from the top. */
    List<Box> cells() {
        Box block = block();
        List<Box> cells = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                cells.add(new Box(block.x() + column * width, block.top() - (row + 1) * height, width, height));
            }
        }
        return cells;
    }

    /** Where a knife goes from top to bottom, and where from left to right. */
    List<Double> cutsDown() {
        return lines(block().x(), width, columns);
    }

    List<Double> cutsAcross() {
        return lines(block().y(), height, rows);
    }

    double padding() {
        return padding;
    }

    private static List<Double> lines(double start, double step, int count) {
        List<Double> lines = new ArrayList<>();
        for (int i = 0; i <= count; i++) {
            lines.add(start + i * step);
        }
        return lines;
    }
}
