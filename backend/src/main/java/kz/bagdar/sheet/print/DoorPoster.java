package kz.bagdar.sheet.print;

import static kz.bagdar.platform.print.Box.mm;

import java.io.IOException;
import java.util.List;
import kz.bagdar.platform.print.Box;
import kz.bagdar.platform.print.Colour;
import kz.bagdar.platform.print.Lettering;
import kz.bagdar.platform.print.Lettering.Room;
import kz.bagdar.platform.print.Pen;
import kz.bagdar.platform.print.Pen.Align;

/**
 * What hangs on the door of a stop, on one page. Each list has a line for each language, the first the largest.
 *
 * @param colour of the route; null where it has none
 * @param shown what is to be seen
 * @param visits of the day: when, and which group
 */
public record DoorPoster(
        List<String> hosts,
        List<String> routes,
        String colour,
        List<String> clusters,
        List<String> shown,
        List<Visit> visits) {

    private static final double SMALLEST = 5.5;

    public record Visit(String when, String who) {}

    public void printOn(SheetDocument sheet) throws IOException {
        Pen pen = sheet.whole();
        Box rest = new Box(0, 0, SheetDocument.WIDTH, SheetDocument.HEIGHT).inset(SheetDocument.MARGIN);
        Box band = rest.top(rest.height() * 0.15);
        Colour paint = colour == null ? Colour.WHITE : Colour.of(colour);
        pen.area(band, paint);
        if (paint.contrast(Colour.WHITE) < 3) {
            pen.frame(band, 0.75);
        }
        texts(sheet, pen, band.inset(mm(4)), routes, 34, 0.5, paint.ofText());
        rest = rest.withoutTop(band.height() + mm(6));
        Box visiting = visits.isEmpty() ? rest.bottom(0) : rest.bottom(rest.height() * 0.36);
        Box upper = rest.withoutBottom(visiting.height() + (visits.isEmpty() ? 0 : mm(5)));
        upper = upper.withoutTop(texts(sheet, pen, upper.top(upper.height() * 0.5), hosts, 38, 0.55, Colour.BLACK));
        upper = upper.withoutTop(mm(4));
        if (!clusters.isEmpty()) {
            double part = upper.height() * (shown.isEmpty() ? 1 : 0.35);
            upper = upper.withoutTop(texts(sheet, pen, upper.top(part), clusters, 18, 0.8, Colour.BLACK) + mm(4));
        }
        texts(sheet, pen, upper, shown, 15, 0.9, Colour.BLACK);
        print(sheet, pen, visiting);
    }

    /**
     * One below the other in a box, all of them made smaller until they fit.
     *
     * @param largest size of the first
     * @param lesser how much smaller the others are
     * @return the height taken
     */
    private static double texts(
            SheetDocument sheet, Pen pen, Box box, List<String> texts, double largest, double lesser, Colour colour)
            throws IOException {
        double gap = mm(1.5);
        double share = 1 / (1 + lesser * (texts.size() - 1));
        Box rest = box;
        for (int i = 0; i < texts.size(); i++) {
            boolean first = i == 0;
            // what the ones before have left is there for the next
            double height = i == texts.size() - 1
                    ? rest.height()
                    : rest.height() * share / (share + lesser * share * (texts.size() - 1 - i));
            double size = first ? largest : largest * lesser;
            Lettering text = sheet.fit(
                    texts.get(i),
                    first,
                    new Room(box.width(), height - gap, 100, size, Math.min(size, SMALLEST), SMALLEST));
            pen.write(text, rest, Align.LEFT, colour);
            rest = rest.withoutTop(text.height() + gap);
        }
        return box.height() - rest.height();
    }

    private void print(SheetDocument sheet, Pen pen, Box box) throws IOException {
        if (visits.isEmpty()) {
            return;
        }
        pen.line(box.x(), box.top(), box.right(), box.top());
        double height = Math.min(box.height() / visits.size(), mm(18));
        double when = box.width() * 0.36;
        Box rest = box.withoutTop(mm(2));
        for (Visit visit : visits) {
            double size = Math.min(30, height * 0.6);
            Room left = new Room(when, height, 1, size, 4, 4);
            Room right = new Room(box.width() - when, height, 2, size, 4, 4);
            pen.write(sheet.fit(visit.when(), true, left), rest, Align.LEFT, Colour.BLACK);
            Box who = new Box(rest.x() + when, rest.y(), rest.width() - when, rest.height());
            pen.write(sheet.fit(visit.who(), false, right), who, Align.LEFT, Colour.BLACK);
            rest = rest.withoutTop(height);
        }
    }
}
