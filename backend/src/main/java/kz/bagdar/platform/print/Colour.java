package kz.bagdar.platform.print;

/** A colour of light, each part between 0 and 1. */
public record Colour(double red, double green, double blue) {

    public static final Colour WHITE = new Colour(1, 1, 1);
    public static final Colour BLACK = new Colour(0, 0, 0);

    /** @param hex such as {@code #2b8a3e} */
    public static Colour of(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return new Colour((rgb >> 16 & 0xff) / 255.0, (rgb >> 8 & 0xff) / 255.0, (rgb & 0xff) / 255.0);
    }

    /** Black or white, whichever is read better on this: at least 4.58 to 1 on any colour. */
    public Colour ofText() {
        return contrast(WHITE) >= contrast(BLACK) ? WHITE : BLACK;
    }

    /** How well one is told from the other, between 1 and 21 (WCAG 2). */
    public double contrast(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
