package kz.bagdar.badge.print;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** What lies where on a page: the outlines of its letters, and its painted shapes; not the thin lines. */
final class Drawn extends PDFGraphicsStreamEngine {

    /** @param line the height on which it stands */
    record Letter(Rectangle2D bounds, double line) {}

    final List<Letter> letters = new ArrayList<>();
    final List<Rectangle2D> shapes = new ArrayList<>();

    private GeneralPath path = new GeneralPath();

    private Drawn(PDPage page) {
        super(page);
    }

    static Drawn on(PDPage page) throws IOException {
        Drawn drawn = new Drawn(page);
        drawn.processPage(page);
        return drawn;
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
        AffineTransform transform = place.createAffineTransform();
        transform.concatenate(font.getFontMatrix().createAffineTransform());
        Shape outline = transform.createTransformedShape(((PDVectorFont) font).getNormalizedPath(code));
        if (!outline.getBounds2D().isEmpty()) {
            letters.add(new Letter(outline.getBounds2D(), place.getTranslateY()));
        }
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        moveTo((float) p0.getX(), (float) p0.getY());
        lineTo((float) p1.getX(), (float) p1.getY());
        lineTo((float) p2.getX(), (float) p2.getY());
        lineTo((float) p3.getX(), (float) p3.getY());
        path.closePath();
    }

    @Override
    public void fillPath(int windingRule) {
        shapes.add(path.getBounds2D());
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        fillPath(windingRule);
    }

    @Override
    public void strokePath() {
        endPath();
    }

    @Override
    public void endPath() {
        path = new GeneralPath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        path.closePath();
    }

    @Override
    public void clip(int windingRule) {}

    @Override
    public void drawImage(PDImage image) {}

    @Override
    public void shadingFill(COSName name) {}
}
