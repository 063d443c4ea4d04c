package kz.bagdar.platform.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font within one document, with the widths of its letters. Of the file only the letters that were used are kept. */
public final class Typeface {

    /** How far letters reach above and below the line that they stand on, accents included, in sizes of the font. */
    public static final double ASCENT = 0.97;

    public static final double DESCENT = 0.27;

    private static final int REPLACEMENT = 0xfffd;

    private final TrueTypeFont letters;
    private final CmapLookup glyphs;
    private final PDFont font;
    private final Map<Integer, Double> widths = new HashMap<>();

    private Typeface(PDDocument document, TrueTypeFont letters) throws IOException {
        this.letters = letters;
        this.glyphs = letters.getUnicodeCmapLookup();
        this.font = PDType0Font.load(document, letters, true);
    }

    /** @param file of the fonts that come with the service */
    public static Typeface load(PDDocument document, String file) throws IOException {
        try (InputStream stream = Typeface.class.getResourceAsStream("/fonts/" + file)) {
            TrueTypeFont letters = new TTFParser().parse(new RandomAccessReadBuffer(stream.readAllBytes()));
            // two letters drawn as one could not be copied or searched as two
            letters.setEnableGsub(false);
            return new Typeface(document, letters);
        }
    }

    PDFont font() {
        return font;
    }

    /**
     * A text as this font can print it, composed, without marks that are not seen but turn the reading order round or
     * part words, and with the sign for an unknown letter in place of each that it does not have.
     */
    public String printable(String text) {
        StringBuilder printable = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(letter -> {
            if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
                printable.append(' ');
            } else if (isSeen(letter)) {
                printable.appendCodePoint(glyphs.getGlyphId(letter) == 0 ? REPLACEMENT : letter);
            }
        });
        return printable.toString().strip();
    }

    private static boolean isSeen(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    /** Of printable text, in sizes of the font. */
    public double width(String text) {
        return text.codePoints().mapToDouble(this::width).sum();
    }

    private double width(int letter) {
        return widths.computeIfAbsent(letter, this::measure);
    }

    private double measure(int letter) {
        try {
            return (double) letters.getAdvanceWidth(glyphs.getGlyphId(letter)) / letters.getUnitsPerEm();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
