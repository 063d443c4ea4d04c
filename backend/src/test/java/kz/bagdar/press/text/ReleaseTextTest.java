package kz.bagdar.press.text;

import static kz.bagdar.press.text.AProgramme.aProgramme;
import static kz.bagdar.press.text.AProgramme.in;
import static kz.bagdar.press.text.AProgramme.session;
import static kz.bagdar.press.text.AProgramme.speaker;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.platform.text.RichText;
import kz.bagdar.route.RouteView;
import kz.bagdar.seminar.SeminarLevel;
import kz.bagdar.seminar.SessionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReleaseTextTest {

    @Test
    void seminarWithoutDetailsIsAnnouncedAndNoMore() {
        assertEquals(
                "<p>A seminar</p><p>The city seminar “A seminar” will take place on 14 February 2019.</p>"
                        + "[At a glance]<ul><li><strong>Date:</strong> 14 February 2019</li></ul>",
                aProgramme().written(Language.en));
        assertEquals(
                "<p>A seminar ru</p><p>14 февраля 2019 года состоится городской семинар «A seminar ru».</p>"
                        + "[Главное о семинаре]<ul><li><strong>Дата:</strong> 14 февраля 2019 года</li></ul>",
                aProgramme().written(Language.ru));
        assertEquals(
                "<p>A seminar kk</p><p>2019 жылғы 14 ақпанда «A seminar kk» тақырыбында қалалық семинар өтеді.</p>"
                        + "[Негізгі мәліметтер]<ul><li><strong>Күні:</strong> 2019 жылғы 14 ақпан</li></ul>",
                aProgramme().written(Language.kk));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whateverIsMissingLeavesNoGap(Language language) {
        List<AProgramme> sparse = List.of(
                aProgramme(),
                aProgramme().open("09:00", null),
                aProgramme().open(null, "18:00"),
                aProgramme().withStage("Opening"),
                aProgramme().withStage("Opening", session(SessionKind.TOUR, in("A walk"), null)),
                aProgramme().withStage("Opening").withStage("Closing"),
                aProgramme().withRoute(route(null)),
                aProgramme().withRoute(route(in("The river"))).withRoute(route(null)),
                aProgramme().withPurpose(in("\n\n  To learn\n")),
                aProgramme().withActivities(SessionKind.TOUR),
                aProgramme().on("2026-09-30", "2026-10-02"));

        for (AProgramme programme : sparse) {
            String written = programme.written(language);
            for (String gap :
                    List.of("null", "<p></p>", "<ul></ul>", "<li></li>", "..", " .", ": .", "– .", "  ", "[]")) {
                assertFalse(written.contains(gap), gap + " in " + written);
            }
            assertFalse(written.matches("(?s).*\\]($|\\[).*"), "a heading without text in " + written);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-09-14 | 2026-09-16 | 2026 жылғы 14–16 қыркүйек аралығында | С 14 по 16 сентября 2026 года пройдёт | from 14 to 16 September 2026",
                "2026-09-30 | 2026-10-02 | 2026 жылғы 30 қыркүйек – 2 қазан аралығында | С 30 сентября по 2 октября 2026 года пройдёт | from 30 September to 2 October 2026",
                "2026-12-30 | 2027-01-02 | 2026 жылғы 30 желтоқсан – 2027 жылғы 2 қаңтар аралығында | С 30 декабря 2026 года по 2 января 2027 года пройдёт | from 30 December 2026 to 2 January 2027",
                "2026-09-05 | 2026-09-05 | 2026 жылғы 5 қыркүйекте | 5 сентября 2026 года состоится | on 5 September 2026",
                "2026-09-02 | 2026-09-04 | 2026 жылғы 2–4 қыркүйек аралығында | Со 2 по 4 сентября 2026 года пройдёт | from 2 to 4 September 2026",
            })
    void daysAreSaidAsPeopleSayThem(String from, String to, String kk, String ru, String en) {
        AProgramme programme = aProgramme().on(from, to);

        assertTrue(programme.written(Language.kk).contains("<p>" + kk + " «"), programme.written(Language.kk));
        assertTrue(programme.written(Language.ru).contains("<p>" + ru + " городской"), programme.written(Language.ru));
        assertTrue(
                programme.written(Language.en).contains("will take place " + en + ".</p>"),
                programme.written(Language.en));
    }

    @Test
    void hoursHaveTheOffsetThatThePlaceHasOnThatDay() {
        AProgramme before = aProgramme().open("09:00", "18:00");
        AProgramme after = aProgramme().open("09:00", "18:00").on("2026-02-14", "2026-02-14");

        assertTrue(before.written(Language.en).contains("09:00–18:00 local time (UTC+06:00)"));
        assertTrue(after.written(Language.en).contains("09:00–18:00 local time (UTC+05:00)"));
    }

    @Test
    void sessionsHaveTheTimeOfTheirPlaceAndTheDayWhereThereAreSeveral() {
        var session = session(SessionKind.TOUR, in("A walk"), "2026-02-15T04:30:00Z");

        assertTrue(aProgramme()
                .on("2026-02-15", "2026-02-15")
                .withStage("Opening", session)
                .written(Language.en)
                .contains("<li>09:30. <strong>“A walk”</strong> – tour.</li>"));
        assertTrue(aProgramme()
                .on("2026-02-14", "2026-02-15")
                .withStage("Opening", session)
                .written(Language.ru)
                .contains("<li>15 февраля, 09:30. <strong>«A walk ru»</strong> – экскурсия.</li>"));
    }

    @Test
    void sessionThatEndsOnAnotherDaySaysOnWhich() {
        var session = session(SessionKind.EXHIBITION, in("Books"), "2026-02-14T04:00:00Z", "2026-02-16T13:00:00Z");

        assertTrue(aProgramme()
                .on("2026-02-14", "2026-02-16")
                .withStage("Opening", session)
                .written(Language.ru)
                .contains("<li>14 февраля, 09:00 – 16 февраля, 18:00. <strong>«Books ru»</strong>"));
    }

    @Test
    void everySpeakerIsNamedWithTheRoleWhereThereIsOne() {
        var session = session(
                SessionKind.SPEECH, in("On schools"), null, speaker("Aigul S.", in("Head")), speaker("Marat B.", null));
        AProgramme programme = aProgramme().withStage("Opening", session);

        assertTrue(programme.written(Language.en).contains("speech by Aigul S., Head; Marat B."));
        assertTrue(programme.written(Language.ru).contains("докладчики: Aigul S. ru, Head ru; Marat B. ru."));
        assertTrue(programme.written(Language.kk).contains("баяндамашылар: Aigul S. kk, Head kk; Marat B. kk."));
    }

    @ParameterizedTest
    @EnumSource(SeminarLevel.class)
    void everyLevelHasItsWord(SeminarLevel level) {
        assertTrue(aProgramme().of(level).written(Language.kk).contains("семинар"));
    }

    @Test
    void textOfTheDataIsTextAndNoMarkup() {
        LocalizedText hostile = new LocalizedText("a < b & <i>c</i>", "<script>alert(1)</script>", "x\" onclick=\"y");
        AProgramme programme = aProgramme()
                .titled(hostile)
                .withPurpose(hostile)
                .at(hostile)
                .directedAt(hostile)
                .withContact("\"><script>@sample.example")
                .withStage(
                        "<b>Opening</b>",
                        session(SessionKind.SPEECH, in("<em>T</em>"), null, speaker("<p>N", hostile)));

        for (SectionText section : ReleaseText.of(programme.view(), 0)) {
            for (Language language : Language.values()) {
                String html = section.html().in(language);
                assertFalse(html.contains("<script") || html.contains("<i>") || html.contains("<em>"), html);
                assertEquals(html, RichText.clean(html), "nothing is left for the sanitizer to remove");
            }
        }
        assertTrue(programme.written(Language.kk).contains("a &lt; b &amp; &lt;i&gt;c&lt;/i&gt;"));
    }

    @Test
    void languageThatIsMissingIsReplacedByTheNearest() {
        String written = aProgramme()
                .titled(new LocalizedText("Семинар тақырыбы", null, null))
                .written(Language.ru);

        assertTrue(written.contains("городской семинар «Семинар тақырыбы»"), written);
    }

    @Test
    void groupsAreCountedInWords() {
        assertEquals(
                List.of("одну группу", "две группы", "пять групп", "11 групп", "21 группу", "22 группы"),
                Stream.of(1, 2, 5, 11, 21, 22).map(new RussianWords()::groups).toList());
        AProgramme programme = aProgramme().withRoute(route(null)).withRoute(route(in("The river")));

        assertTrue(programme.written(Language.kk).contains("Қатысушылар екі топқа бөлінеді."));
        assertTrue(programme.written(Language.ru).contains("Участники будут разделены на две группы."));
    }

    private static RouteView route(LocalizedText name) {
        UUID id = new UUID(2, name == null ? 0 : 1);
        return new RouteView(id, 0, id, 1, name, null, null, List.of(), List.of(), false);
    }
}
