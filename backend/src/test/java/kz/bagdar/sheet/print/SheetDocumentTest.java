package kz.bagdar.sheet.print;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import kz.bagdar.sheet.print.DoorPoster.Visit;
import kz.bagdar.sheet.print.RouteSheet.Leg;
import kz.bagdar.testing.Pdf;
import org.junit.jupiter.api.Test;

/** However long texts are, they are broken into lines and turned overleaf, and all of them stand there. */
class SheetDocumentTest {

    private static final String HOST =
            "Шығыс Қазақстан облысы білім басқармасының «Өскемен қаласы бойынша білім бөлімі» ММ "
                    + "«№ 12 жалпы орта білім беретін мектебі» КММ";
    private static final String NAME = "Өтебәйұлы-Қожахметова Гүлшаһрезаһан Нұрсұлтанбекқызы";

    private interface Drawing {
        void draw(SheetDocument sheet) throws IOException;
    }

    @Test
    void longKazakhNamesAreBrokenAndNotCut() throws IOException {
        byte[] pdf = document(sheet -> {
            HostList list = new HostList(sheet, "Семинар", HOST, List.of());
            list.visit("10:00–11:00 · 3-маршрут · 2-топ", List.of());
            list.person(1, NAME, HOST);
        });

        assertThat(letters(pdf), containsString(letters(HOST)));
        assertThat(letters(pdf), containsString(letters(NAME)));
        assertEquals(1, Pdf.pages(pdf));
    }

    @Test
    void listOfManyGoesOnOverleafWithEverybodyOnce() throws IOException {
        byte[] pdf = document(sheet -> {
            HostList list = new HostList(sheet, "Семинар", "Мектеп", List.of());
            list.visit("2-топ", List.of());
            for (int number = 1; number <= 400; number++) {
                list.person(number, "Адам" + number + "соңы", HOST);
            }
        });

        String text = Pdf.text(pdf);
        for (int number = 1; number <= 400; number++) {
            assertEquals(2, text.split("Адам" + number + "соңы", -1).length);
        }
        assertThat(Pdf.pages(pdf), greaterThan(10));
    }

    @Test
    void textOfMoreThanAPageIsParted() throws IOException {
        String endless = "Үш тілдегі сабақ, ".repeat(900);
        byte[] pdf = document(sheet -> route(endless).printOn(sheet));

        assertEquals(901, Pdf.text(pdf).split("Үш тілдегі сабақ,", -1).length);
        assertThat(Pdf.pages(pdf), greaterThan(2));
        assertThat(Pdf.text(pdf), containsString("Жазбалар"));
    }

    @Test
    void posterIsOnePageHoweverMuchIsOnIt() throws IOException {
        List<Visit> visits = IntStream.range(0, 40)
                .mapToObj(i -> new Visit("10:%02d–11:%02d".formatted(i, i), i + "-топ"))
                .toList();
        byte[] pdf = document(sheet -> new DoorPoster(
                        List.of(HOST, HOST + " (рус)", HOST + " (eng)"),
                        List.of("3-маршрут", "Маршрут 3", "Route 3"),
                        "#2b8a3e",
                        List.of("Көптілділік", "Многоязычие"),
                        List.of("Үш тілдегі сабақ. ".repeat(100).strip()),
                        visits)
                .printOn(sheet));

        assertEquals(1, Pdf.pages(pdf));
        for (String text : List.of(HOST, HOST + " (рус)", HOST + " (eng)", "Үш тілдегі сабақ. ".repeat(100))) {
            assertThat(letters(pdf), containsString(letters(text)));
        }
        visits.forEach(visit -> assertThat(text(pdf), containsString(visit.when())));
    }

    static RouteSheet route(String shown) {
        return new RouteSheet(
                "Кластерлер – табысты дамыту жолы",
                "3-маршрут · 2-топ",
                "Ғылым жолы",
                "#2b8a3e",
                List.of("Адам саны: 24"),
                List.of(
                        new Leg("Жол: 15 мин", "14 ақпан 10:00–11:00", HOST, List.of("Абай көшесі, 5", shown)),
                        new Leg("Жол: 40 мин, бос уақыт: 50 мин", "12:30–13:30", "Колледж", List.of())),
                "Жазбалар");
    }

    private static byte[] document(Drawing drawing) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (SheetDocument sheet = new SheetDocument("Парақ")) {
            drawing.draw(sheet);
            sheet.save(pdf);
        }
        return pdf.toByteArray();
    }

    private static String text(byte[] pdf) {
        try {
            return Pdf.text(pdf);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whatever lines they stand on. */
    private static String letters(byte[] pdf) {
        return letters(text(pdf));
    }

    private static String letters(String text) {
        return text.replaceAll("\\s", "");
    }
}
