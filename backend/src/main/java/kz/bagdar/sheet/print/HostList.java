package kz.bagdar.sheet.print;

import static kz.bagdar.platform.print.Box.mm;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import kz.bagdar.sheet.print.SheetDocument.Cell;

/** Who comes to a host, group by group. Written while it is read, for a host may see thousands. */
public final class HostList {

    private static final double NUMBER = mm(10);
    private static final double NAME = mm(75);
    private static final double TEXT = 10;

    private final SheetDocument sheet;

    /** @param facts of the host, a line each */
    public HostList(SheetDocument sheet, String seminar, String host, List<String> facts) throws IOException {
        this.sheet = sheet;
        double width = SheetDocument.textWidth();
        sheet.begin(host + " · " + seminar);
        sheet.row(new Cell(0, sheet.regular(seminar, TEXT, width)));
        sheet.gap(mm(2));
        sheet.row(new Cell(0, sheet.bold(host, 18, width)));
        for (String fact : facts) {
            sheet.row(new Cell(0, sheet.regular(fact, TEXT, width)));
        }
    }

    /** @param heading when, and which group */
    public void visit(String heading, List<String> facts) throws IOException {
        double width = SheetDocument.textWidth();
        sheet.gap(mm(4));
        sheet.keep(mm(24));
        sheet.rule();
        sheet.gap(mm(2));
        sheet.row(new Cell(0, sheet.bold(heading, 13, width)));
        for (String fact : facts) {
            sheet.row(new Cell(0, sheet.regular(fact, TEXT, width)));
        }
        sheet.gap(mm(1.5));
    }

    /** @param workplace null where nobody said it */
    public void person(int number, String name, String workplace) throws IOException {
        double rest = SheetDocument.textWidth() - NUMBER - NAME;
        sheet.row(
                new Cell(0, sheet.regular(String.valueOf(number), TEXT, NUMBER)),
                new Cell(NUMBER, sheet.regular(name, TEXT, NAME - mm(3))),
                new Cell(NUMBER + NAME, sheet.regular(Objects.requireNonNullElse(workplace, ""), TEXT, rest)));
    }
}
