package kz.bagdar.platform.print;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;

/** Draws on one page. */
public final class Pen {

    public enum Align {
        LEFT,
        CENTRE
    }

    private final PDPageContentStream page;

    Pen(PDPageContentStream page) {
        this.page = page;
    }

    /** Writes lines from the top of a box down. */
    public void write(Lettering text, Box box, Align align, Colour colour) throws IOException {
        fill(colour);
        page.beginText();
        page.setFont(text.face().font(), (float) text.size());
        double baseline = box.top() - text.size() * Typeface.ASCENT;
        for (String line : text.lines()) {
            double free = box.width() - text.face().width(line) * text.size();
            double x = box.x() + (align == Align.CENTRE ? free / 2 : 0);
            page.setTextMatrix(Matrix.getTranslateInstance((float) x, (float) baseline));
            page.showText(line);
            baseline -= text.size() * Lettering.LEADING;
        }
        page.endText();
    }

    public void area(Box box, Colour colour) throws IOException {
        fill(colour);
        rectangle(box);
        page.fill();
    }

    public void frame(Box box, double width) throws IOException {
        page.setStrokingColor(0f);
        page.setLineWidth((float) width);
        rectangle(box.inset(width / 2));
        page.stroke();
    }

    public void line(double x1, double y1, double x2, double y2) throws IOException {
        page.setStrokingColor(0.55f);
        page.setLineWidth(0.25f);
        page.moveTo((float) x1, (float) y1);
        page.lineTo((float) x2, (float) y2);
        page.stroke();
    }

    public void dashed(boolean dashed) throws IOException {
        page.setLineDashPattern(dashed ? new float[] {2, 2} : new float[0], 0);
    }

    /**
     * One path for all bars of a square of so many modules: bars painted one by one would show hairlines between them.
     *
     * @param bars of modules, from the upper left corner
     */
    public void bars(Box square, int modules, List<Bar> bars) throws IOException {
        double module = square.width() / modules;
        page.saveGraphicsState();
        page.transform(new Matrix((float) module, 0, 0, (float) -module, (float) square.x(), (float) square.top()));
        page.setNonStrokingColor(0f);
        for (Bar bar : bars) {
            page.addRect(bar.x(), bar.y(), bar.length(), 1);
        }
        page.fill();
        page.restoreGraphicsState();
    }

    public record Bar(int x, int y, int length) {}

    /** Turns what is drawn from now on upside down about the middle of a box. */
    public void turned(Box box, Drawing drawing) throws IOException {
        page.saveGraphicsState();
        page.transform(new Matrix(-1, 0, 0, -1, (float) (box.x() + box.right()), (float) (box.y() + box.top())));
        drawing.draw();
        page.restoreGraphicsState();
    }

    public interface Drawing {
        void draw() throws IOException;
    }

    private void rectangle(Box box) throws IOException {
        page.addRect((float) box.x(), (float) box.y(), (float) box.width(), (float) box.height());
    }

    private void fill(Colour colour) throws IOException {
        // what is black shall be printed with black ink alone
        if (colour.equals(Colour.BLACK)) {
            page.setNonStrokingColor(0f);
        } else {
            page.setNonStrokingColor(new Color((float) colour.red(), (float) colour.green(), (float) colour.blue()));
        }
    }
}
