package kz.bagdar.badge.print;

import static kz.bagdar.platform.print.Box.mm;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagdar.badge.print.Badge.RouteMark;
import kz.bagdar.platform.print.Box;
import kz.bagdar.platform.print.Colour;
import kz.bagdar.platform.print.Lettering;
import kz.bagdar.platform.print.Lettering.Room;
import kz.bagdar.platform.print.Pen;
import kz.bagdar.platform.print.Pen.Align;
import kz.bagdar.platform.print.Pen.Bar;
import kz.bagdar.platform.print.Typeface;
import kz.bagdar.registration.ticket.QrCode;

/** The side of a badge that is seen. A lying one has its QR code on the right, a standing one below the person. */
final class Face {

    private static final double SMALLEST = 5.5;
    private static final double LARGEST_NAME = 32;
    private static final double COMFORTABLE_NAME = 15;
    private static final double SMALLEST_NAME = 10;
    private static final double LEAST_NAME = 4;

    /** A colour that stands out less from the paper needs a frame. */
    private static final double VISIBLE = 3;

    private final Typeface regular;
    private final Typeface bold;
    private final boolean lying;
    private final Align align;
    private final double scale;
    private final double gap;

    /** @param scale how much larger than the usual card it is */
    Face(Typeface regular, Typeface bold, boolean lying, double scale) {
        this.regular = regular;
        this.bold = bold;
        this.lying = lying;
        this.align = lying ? Align.LEFT : Align.CENTRE;
        this.scale = scale;
        this.gap = mm(2) * scale;
    }

    void draw(Pen pen, Badge badge, Box content) throws IOException {
        Box rest = content.withoutTop(title(pen, badge.seminar(), content) + gap);
        Box band = rest.bottom(mm(9.5) * scale);
        if (badge.route() != null) {
            rest = rest.withoutBottom(band.height() + gap);
        }
        double side = mm(lying ? 25 : 30) * scale;
        Box code = lying ? rest.rightSquare(side) : rest.bottomSquare(side);
        if (badge.code() != null) {
            rest = lying ? rest.withoutRight(side + gap) : rest.withoutBottom(side + gap);
        }
        // in the order in which it is read, also by who hears it
        person(pen, badge, rest);
        if (badge.route() != null) {
            band(pen, badge.route(), band);
        }
        if (badge.code() != null) {
            draw(pen, QrCode.of(badge.code()), code);
        }
    }

    /** @return how much of the height it took */
    private double title(Pen pen, String seminar, Box content) throws IOException {
        Room room = new Room(content.width(), mm(9) * scale, 2, 8.5 * scale, SMALLEST, SMALLEST);
        Lettering title = Lettering.fit(seminar, regular, room);
        pen.write(title, content, align, Colour.BLACK);
        double rule = content.top() - title.height() - mm(0.8) * scale;
        pen.line(content.x(), rule, content.right(), rule);
        return content.top() - rule;
    }

    /** The name takes whatever room the rest leaves, and leaves some for the position where it is not long. */
    private void person(Pen pen, Badge badge, Box box) throws IOException {
        String place = Stream.of(badge.region(), badge.category())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        double between = mm(0.8) * scale;
        Lettering workplace = fact(badge.workplace(), box, box.height() * 0.28, 3, 9 * scale);
        Lettering standing = fact(place, box, box.height() * 0.2, 2, 8 * scale);
        double free = box.height() - workplace.height() - standing.height() - 3 * between;
        double least = name(badge, box, free, COMFORTABLE_NAME * scale).height();
        Lettering position = fact(badge.position(), box, free - least, 2, 8 * scale);
        Lettering name = name(badge, box, free - position.height(), LARGEST_NAME * scale);

        List<Lettering> lines = Stream.of(name, position, workplace, standing)
                .filter(text -> !text.lines().isEmpty())
                .toList();
        double taken =
                lines.stream().mapToDouble(text -> text.height() + between).sum();
        Box rest = box.withoutTop((box.height() - taken + between) / 2);
        for (Lettering text : lines) {
            pen.write(text, rest, align, Colour.BLACK);
            rest = rest.withoutTop(text.height() + between);
        }
    }

    private Lettering name(Badge badge, Box box, double height, double largest) {
        Room room = new Room(box.width(), height, 4, largest, SMALLEST_NAME * scale, LEAST_NAME);
        return Lettering.fit(badge.name(), bold, room);
    }

    private Lettering fact(String text, Box box, double height, int lines, double largest) {
        String shown = Objects.requireNonNullElse(text, "");
        return Lettering.fit(shown, regular, new Room(box.width(), height, lines, largest, SMALLEST, SMALLEST));
    }

    private void band(Pen pen, RouteMark route, Box box) throws IOException {
        Colour colour = route.colour() == null ? Colour.WHITE : Colour.of(route.colour());
        pen.area(box, colour);
        if (colour.contrast(Colour.WHITE) < VISIBLE) {
            pen.frame(box, 0.75);
        }
        Box inside = new Box(box.x() + mm(2), box.y(), box.width() - mm(4), box.height());
        double high = box.height() * (route.name() == null ? 0.85 : 0.58);
        Lettering label = line(route.label(), bold, inside, high, 14 * scale);
        Lettering name = line(
                Objects.requireNonNullElse(route.name(), ""),
                regular,
                inside,
                box.height() * 0.95 - label.height(),
                7.5 * scale);
        Box text = inside.withoutTop((box.height() - label.height() - name.height()) / 2);
        pen.write(label, text, align, colour.ofText());
        pen.write(name, text.withoutTop(label.height()), align, colour.ofText());
    }

    private static void draw(Pen pen, QrCode code, Box square) throws IOException {
        List<Bar> bars = code.bars().stream()
                .map(bar -> new Bar(bar.x(), bar.y(), bar.length()))
                .toList();
        pen.bars(square, code.size(), bars);
    }

    private static Lettering line(String text, Typeface face, Box box, double height, double largest) {
        return Lettering.fit(text, face, new Room(box.width(), height, 1, largest, SMALLEST, SMALLEST));
    }
}
