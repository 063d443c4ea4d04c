package kz.bagdar.badge.print;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import kz.bagdar.badge.print.Badge.RouteMark;
import kz.bagdar.badge.print.Drawn.Letter;
import kz.bagdar.platform.print.Box;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Whatever people are called, nothing leaves its place, and nothing lies on anything else. */
class FaceTest {

    private static final double HAIR = 0.1;

    @Property(tries = 80)
    void everythingStaysWithinItsBadgeAndApart(@ForAll("badges") Badge badge, @ForAll Layout layout)
            throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Samples.document(layout, List.of(badge)))) {
            Drawn drawn = Drawn.on(pdf.getPage(0));

            Box room = layout.cells().getFirst().inset(layout.padding() - HAIR);
            Rectangle2D within = new Rectangle2D.Double(room.x(), room.y(), room.width(), room.height());
            drawn.shapes.forEach(shape -> assertTrue(within.contains(shape), () -> shape + " leaves " + within));
            for (Letter letter : drawn.letters) {
                assertTrue(within.contains(letter.bounds()), () -> letter + " leaves " + within);
            }
            drawn.shapes.stream()
                    .filter(shape -> Math.abs(shape.getWidth() - shape.getHeight()) < HAIR)
                    .forEach(code -> assertFalse(
                            drawn.letters.stream()
                                    .anyMatch(letter -> letter.bounds().intersects(code)),
                            "a letter lies on the code"));
            assertLinesApart(drawn.letters);
        }
    }

    @Property(tries = 40)
    void nameIsNeverCutShort(@ForAll("names") String name, @ForAll Layout layout) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Samples.document(layout, List.of(Samples.named(name))))) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");

            assertTrue(text.contains(name.replace(" ", "")), text);
        }
    }

    private static void assertLinesApart(List<Letter> letters) {
        for (int i = 0; i < letters.size(); i++) {
            Letter one = letters.get(i);
            for (Letter other : letters.subList(i + 1, letters.size())) {
                if (one.line() != other.line()) {
                    Rectangle2D common = one.bounds().createIntersection(other.bounds());
                    boolean apart = common.getWidth() <= HAIR || common.getHeight() <= HAIR;
                    assertTrue(apart, () -> one + " lies on " + other);
                }
            }
        }
    }

    @Provide
    Arbitrary<Badge> badges() {
        return Combinators.combine(
                        text(300),
                        names(),
                        text(300).injectNull(0.2),
                        text(200).injectNull(0.3),
                        text(60).injectNull(0.2),
                        text(200).injectNull(0.3),
                        routes().injectNull(0.3),
                        Arbitraries.just(Samples.CODE).injectNull(0.1))
                .as(Badge::new);
    }

    @Provide
    Arbitrary<String> names() {
        return text(200);
    }

    private static Arbitrary<RouteMark> routes() {
        return Combinators.combine(
                        Arbitraries.of("9999-маршрут · 9999-топ", "Route 1"),
                        text(200).injectNull(0.3),
                        Arbitraries.of("#ffffff", "#000000", "#2b8a3e").injectNull(0.2))
                .as(RouteMark::new);
    }

    /** Words of all lengths, up to so many characters. */
    private static Arbitrary<String> text(int most) {
        Arbitrary<String> word = Arbitraries.strings()
                .withChars(Samples.LETTERS + "ЩШwW-.")
                .ofMinLength(1)
                .ofMaxLength(40);
        return word.list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(words -> String.join(" ", words))
                .map(text -> text.length() > most ? text.substring(0, most).strip() : text);
    }
}
