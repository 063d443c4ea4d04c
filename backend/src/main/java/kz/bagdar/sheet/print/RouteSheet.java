package kz.bagdar.sheet.print;

import static kz.bagdar.platform.print.Box.mm;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import kz.bagdar.platform.print.Colour;
import kz.bagdar.platform.print.Lettering;
import kz.bagdar.sheet.print.SheetDocument.Cell;

/**
 * What a guide and a driver have in the hand.
 *
 * @param heading the route and the group
 * @param routeName null where it has none
 * @param colour null where it has none
 * @param facts of the group, a line each
 * @param notes heads the room that is left to write in
 */
public record RouteSheet(
        String seminar,
        String heading,
        String routeName,
        String colour,
        List<String> facts,
        List<Leg> legs,
        String notes) {

    private static final double WHEN = mm(30);
    private static final double TEXT = 10;
    private static final int WRITING_LINES = 4;

    /**
     * A stop, with the way to it.
     *
     * @param way null where nothing is known of it
     * @param when the time, or its place in the order
     * @param facts a line each
     */
    public record Leg(String way, String when, String host, List<String> facts) {}

    public void printOn(SheetDocument sheet) throws IOException {
        double width = SheetDocument.textWidth();
        sheet.begin(heading + " · " + seminar);
        sheet.row(new Cell(0, sheet.regular(seminar, TEXT, width)));
        sheet.gap(mm(2));
        double inside = width - mm(5);
        sheet.band(
                sheet.bold(heading, 22, inside),
                sheet.regular(Objects.requireNonNullElse(routeName, ""), 11, inside),
                colour == null ? Colour.WHITE : Colour.of(colour));
        sheet.gap(mm(2));
        for (String fact : facts) {
            sheet.row(new Cell(0, sheet.regular(fact, TEXT, width)));
        }
        for (Leg leg : legs) {
            print(leg, sheet);
        }
        writingRoom(sheet);
    }

    private static void print(Leg leg, SheetDocument sheet) throws IOException {
        double width = SheetDocument.textWidth() - WHEN;
        Lettering host = sheet.bold(leg.host(), 13, width);
        sheet.keep(host.height() + mm(16));
        if (leg.way() != null) {
            sheet.gap(mm(2));
            sheet.row(new Cell(WHEN, sheet.regular(leg.way(), TEXT, width)));
        }
        sheet.gap(mm(2));
        sheet.rule();
        sheet.gap(mm(2));
        sheet.row(new Cell(0, sheet.bold(leg.when(), 13, WHEN - mm(2))), new Cell(WHEN, host));
        for (String fact : leg.facts()) {
            sheet.row(new Cell(WHEN, sheet.regular(fact, TEXT, width)));
        }
    }

    private void writingRoom(SheetDocument sheet) throws IOException {
        sheet.gap(mm(6));
        sheet.keep(mm(8) * (WRITING_LINES + 1));
        sheet.row(new Cell(0, sheet.bold(notes, TEXT, SheetDocument.textWidth())));
        for (int line = 0; line < WRITING_LINES; line++) {
            sheet.gap(mm(8));
            sheet.rule();
        }
    }
}
