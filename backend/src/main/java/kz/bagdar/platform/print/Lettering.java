package kz.bagdar.platform.print;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Lines of one size that a text was broken into.
 *
 * @param size of the font
 */
public record Lettering(Typeface face, List<String> lines, double size) {

    public static final double LEADING = 1.18;

    private static final double STEP = 0.97;

    /**
     * The room that a text has.
     *
     * @param largest size of the font, taken where all fits
     * @param smallest size at which only words are kept whole
     * @param least size below which the text's end is left out rather than made smaller still
     */
    public record Room(double width, double height, int lines, double largest, double smallest, double least) {}

    private record Piece(String text, double width, boolean spaced) {}

    /**
     * As large as there is room: first with whole words, then with those parted that are longer than a line, and last,
     * where even that does not fit, without the end.
     */
    public static Lettering fit(String text, Typeface face, Room room) {
        String printable = face.printable(text);
        List<Piece> words = words(printable, face);
        for (double size = room.largest(); size >= room.smallest(); size *= STEP) {
            Optional<Lettering> fitting = broken(words, face, size, room, room.lines());
            if (fitting.isPresent()) {
                return fitting.get();
            }
        }
        for (double size = room.smallest(); size > room.least(); size *= STEP) {
            Optional<Lettering> fitting = broken(parted(words, face, size, room), face, size, room, Integer.MAX_VALUE);
            if (fitting.isPresent()) {
                return fitting.get();
            }
        }
        return cut(printable, face, room);
    }

    /** Of one size, over as many lines as it takes; nothing is left out, and words are parted that are longer than a line. */
    public static Lettering wrapped(String text, Typeface face, double size, double width) {
        Room room = new Room(width, Double.MAX_VALUE, Integer.MAX_VALUE, size, size, size);
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\\R")) {
            List<Piece> pieces = parted(words(face.printable(paragraph), face), face, size, room);
            broken(pieces, face, size, room, Integer.MAX_VALUE).ifPresent(broken -> lines.addAll(broken.lines()));
        }
        return new Lettering(face, lines, size);
    }

    /** Some of its lines. */
    public Lettering lines(int from, int until) {
        return new Lettering(face, lines.subList(from, until), size);
    }

    public double height() {
        return lines.isEmpty() ? 0 : height(lines.size(), size);
    }

    private static double height(int lines, double size) {
        return size * (Typeface.ASCENT + Typeface.DESCENT + (lines - 1) * LEADING);
    }

    private static Optional<Lettering> broken(List<Piece> pieces, Typeface face, double size, Room room, int most) {
        double widest = room.width() / size;
        double space = face.width(" ");
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double width = 0;
        for (Piece piece : pieces) {
            if (piece.width() > widest) {
                return Optional.empty();
            }
            double gap = line.isEmpty() || !piece.spaced() ? 0 : space;
            if (width + gap + piece.width() > widest) {
                lines.add(line.toString());
                line.setLength(0);
                width = 0;
                gap = 0;
            }
            line.append(gap > 0 ? " " : "").append(piece.text());
            width += gap + piece.width();
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines.size() > most || height(lines.size(), size) > room.height()
                ? Optional.empty()
                : Optional.of(new Lettering(face, lines, size));
    }

    /** Leaves out as many letters of the end as it takes. */
    private static Lettering cut(String text, Typeface face, Room room) {
        Lettering found = new Lettering(face, List.of(), room.least());
        int[] letters = text.codePoints().toArray();
        int fits = 0;
        int tooMany = letters.length + 1;
        while (tooMany - fits > 1) {
            int tried = (fits + tooMany) / 2;
            String shown = tried == letters.length ? text : new String(letters, 0, tried).strip() + "…";
            List<Piece> pieces = parted(words(shown, face), face, room.least(), room);
            Optional<Lettering> fitting = broken(pieces, face, room.least(), room, room.lines());
            if (fitting.isPresent()) {
                found = fitting.get();
                fits = tried;
            } else {
                tooMany = tried;
            }
        }
        return found;
    }

    /** What is kept whole while a smaller size helps: words, the parts of a double name, a number and its sign. */
    private static List<Piece> words(String text, Typeface face) {
        List<Piece> pieces = new ArrayList<>();
        for (String word : text.split("(?<!№) +")) {
            boolean spaced = true;
            for (String part : word.split("(?<=\\p{L}-)(?=\\p{L})")) {
                pieces.add(new Piece(part, face.width(part), spaced));
                spaced = false;
            }
        }
        return pieces;
    }

    private static List<Piece> parted(List<Piece> words, Typeface face, double size, Room room) {
        List<Piece> pieces = new ArrayList<>();
        for (Piece word : words) {
            if (word.width() * size <= room.width()) {
                pieces.add(word);
            } else {
                pieces.addAll(letters(word, face));
            }
        }
        return pieces;
    }

    private static List<Piece> letters(Piece word, Typeface face) {
        List<Piece> pieces = new ArrayList<>();
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(word.text());
        for (int from = 0, to = letters.next(); to != BreakIterator.DONE; from = to, to = letters.next()) {
            String letter = word.text().substring(from, to);
            pieces.add(new Piece(letter, face.width(letter), from == 0 && word.spaced()));
        }
        return pieces;
    }
}
