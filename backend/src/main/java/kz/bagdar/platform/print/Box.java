package kz.bagdar.platform.print;

/** A rectangle on paper, in points, from the lower left corner. */
public record Box(double x, double y, double width, double height) {

    private static final double POINTS_OF_MILLIMETRE = 72 / 25.4;

    public static double mm(double millimetres) {
        return millimetres * POINTS_OF_MILLIMETRE;
    }

    public double right() {
        return x + width;
    }

    public double top() {
        return y + height;
    }

    public Box inset(double margin) {
        return new Box(x + margin, y + margin, width - 2 * margin, height - 2 * margin);
    }

    /** Its highest part. */
    public Box top(double height) {
        return new Box(x, top() - height, width, height);
    }

    /** What is left below. */
    public Box withoutTop(double height) {
        return new Box(x, y, width, this.height - height);
    }

    /** Its lowest part. */
    public Box bottom(double height) {
        return new Box(x, y, width, height);
    }

    /** What is left above. */
    public Box withoutBottom(double height) {
        return new Box(x, y + height, width, this.height - height);
    }

    public Box withoutRight(double width) {
        return new Box(x, y, this.width - width, height);
    }

    /** The square in the middle of its lower edge. */
    public Box bottomSquare(double side) {
        return new Box(x + (width - side) / 2, y, side, side);
    }

    /** The square of its right lower corner. */
    public Box rightSquare(double side) {
        return new Box(right() - side, y, side, side);
    }
}
