package kz.bagdar.sheet.print;

import static kz.bagdar.platform.print.Box.mm;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;
import kz.bagdar.platform.print.Box;
import kz.bagdar.platform.print.Colour;
import kz.bagdar.platform.print.Lettering;
import kz.bagdar.platform.print.Pen;
import kz.bagdar.platform.print.Pen.Align;
import kz.bagdar.platform.print.PrintedDocument;

/** Rows of text down the pages of one PDF, A4 upright: what does not fit goes on overleaf, and nothing is cut. */
public final class SheetDocument implements Closeable {

    static final double WIDTH = mm(210);
    static final double HEIGHT = mm(297);
    static final double MARGIN = mm(15);

    private static final double BOTTOM = mm(18);
    private static final double LINE = Lettering.LEADING;
    private static final double FOOT = 8;

    private final PrintedDocument document;
    private Pen pen;
    private String foot;
    private int page;
    private double y;

    /** @param title what the document calls itself */
    public SheetDocument(String title) throws IOException {
        this.document = new PrintedDocument(title);
    }

    /** @param from how far from the left edge of the text */
    record Cell(double from, Lettering text) {}

    /** Begins a sheet on a page of its own, whose pages are counted from one. */
    void begin(String foot) throws IOException {
        this.foot = foot;
        page = 0;
        turn();
    }

    /** A page that is drawn as a whole. */
    Pen whole() throws IOException {
        return document.startPage(WIDTH, HEIGHT);
    }

    static double textWidth() {
        return WIDTH - 2 * MARGIN;
    }

    Lettering regular(String text, double size, double width) {
        return Lettering.wrapped(text, document.regular(), size, width);
    }

    Lettering bold(String text, double size, double width) {
        return Lettering.wrapped(text, document.bold(), size, width);
    }

    /** As large as there is room. */
    Lettering fit(String text, boolean bold, Lettering.Room room) {
        return Lettering.fit(text, bold ? document.bold() : document.regular(), room);
    }

    void row(Cell... cells) throws IOException {
        row(List.of(cells));
    }

    /** Side by side; on one page where that is possible at all. */
    void row(List<Cell> cells) throws IOException {
        double height =
                cells.stream().mapToDouble(cell -> cell.text().height()).max().orElse(0);
        if (height > room() && height <= HEIGHT - MARGIN - BOTTOM) {
            turn();
        }
        int[] done = new int[cells.size()];
        while (true) {
            double taken = 0;
            for (int i = 0; i < done.length; i++) {
                taken = Math.max(taken, draw(cells.get(i), done, i));
            }
            y -= taken;
            if (IntStream.range(0, done.length)
                    .allMatch(i -> done[i] == cells.get(i).text().lines().size())) {
                return;
            }
            turn();
        }
    }

    /** As many lines as there is room for. */
    private double draw(Cell cell, int[] done, int index) throws IOException {
        Lettering text = cell.text();
        int until = done[index];
        while (until < text.lines().size() && text.lines(done[index], until + 1).height() <= room()) {
            until++;
        }
        Lettering part = text.lines(done[index], until);
        if (!part.lines().isEmpty()) {
            pen.write(part, below(cell.from(), part.height()), Align.LEFT, Colour.BLACK);
        }
        done[index] = until;
        return part.height();
    }

    /** Text on a colour, over the whole width. */
    void band(Lettering large, Lettering small, Colour colour) throws IOException {
        double padding = mm(2.5);
        double height = large.height() + small.height() + 2 * padding;
        keep(height);
        Box box = below(0, height);
        pen.area(box, colour);
        // hardly told from paper
        if (colour.contrast(Colour.WHITE) < 3) {
            pen.frame(box, 0.75);
        }
        Box inside = box.inset(padding);
        pen.write(large, inside, Align.LEFT, colour.ofText());
        pen.write(small, inside.withoutTop(large.height()), Align.LEFT, colour.ofText());
        y -= height;
    }

    void gap(double height) {
        y -= height;
    }

    void rule() throws IOException {
        pen.line(MARGIN, y, WIDTH - MARGIN, y);
    }

    /** Turns the page where so much does not fit below. */
    void keep(double height) throws IOException {
        if (height > room()) {
            turn();
        }
    }

    double room() {
        return y - BOTTOM;
    }

    public void save(OutputStream out) throws IOException {
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private Box below(double from, double height) {
        return new Box(MARGIN + from, y - height, textWidth() - from, height);
    }

    private void turn() throws IOException {
        pen = document.startPage(WIDTH, HEIGHT);
        page++;
        y = HEIGHT - MARGIN;
        Lettering.Room room = new Lettering.Room(textWidth(), FOOT * LINE * 2, 1, FOOT, FOOT, 5.5);
        Lettering line = fit(foot + " · " + page, false, room);
        pen.write(line, new Box(MARGIN, mm(8), textWidth(), line.height()), Align.LEFT, Colour.BLACK);
    }
}
