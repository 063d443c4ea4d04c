package kz.bagdar.programme.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import kz.bagdar.platform.problem.Problem;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleReaderTest {

    private static final String ENTITY = "<!DOCTYPE schedule [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>";
    private static final String OUTSIDE = "<!DOCTYPE schedule [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";

    @Test
    void eventsAreReadWithTheirPlacesInTheFile() throws IOException {
        List<ScheduleEvent> events = ScheduleReader.read(conference());

        assertEquals(3, events.size());
        ScheduleEvent opening = events.getFirst();
        assertEquals("aaaaaaaa-0000-4000-8000-000000000001", opening.guid());
        assertEquals("Opening & welcome", opening.text("title"));
        assertEquals("Great hall", opening.room());
        assertEquals(
                List.of("Sample Speaker One", "Sample Speaker Two"),
                opening.persons().stream().map(ScheduleEvent.Person::name).toList());
        assertEquals(15, opening.at().line());
        assertEquals(17, opening.placeOf("title").line());
        assertEquals("2", events.get(1).guid());
        assertEquals("2019-02-15", events.get(2).date());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ENTITY + "<schedule>&b;</schedule>",
                OUTSIDE + "<schedule>&a;</schedule>",
                "<!DOCTYPE schedule SYSTEM \"http://127.0.0.1:1/x.dtd\"><schedule/>",
                "<schedule><day></schedule>",
                "<schedule>&unknown;</schedule>",
                "<schedule><day><room><event><title>A &nbsp; B</title></event></room></day></schedule>",
                "<?xml version=\"1.0\" encoding=\"no-such-encoding\"?><schedule/>",
                "not xml at all",
                ""
            })
    void hostileAndBrokenXmlIsRefused(String file) {
        Problem problem = refusal(file.getBytes(StandardCharsets.UTF_8));

        assertEquals("urn:bagdar:problem:malformed-xml", problem.type());
        assertTrue(problem.detail().contains("ine "), problem.detail());
    }

    @Test
    void bytesOfAnotherEncodingThanTheFileSaysAreRefused() {
        byte[] file = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><schedule><day><room name=\"зал\"/></day></schedule>"
                .getBytes(java.nio.charset.Charset.forName("windows-1251"));

        assertEquals("urn:bagdar:problem:malformed-xml", refusal(file).type());
    }

    @Test
    void fileInAnotherEncodingThatItNamesIsRead() {
        byte[] file = ("<?xml version=\"1.0\" encoding=\"windows-1251\"?><schedule><day><room name=\"зал\">"
                        + "<event id=\"1\"><title>Доклад</title></event></room></day></schedule>")
                .getBytes(java.nio.charset.Charset.forName("windows-1251"));

        assertEquals("Доклад", ScheduleReader.read(file).getFirst().text("title"));
    }

    @Test
    void elementsWithinElementsWithoutEndAreRefused() {
        String deep = "<schedule>" + "<a>".repeat(10_000) + "</a>".repeat(10_000) + "</schedule>";

        assertEquals(
                "urn:bagdar:problem:malformed-xml",
                refusal(deep.getBytes(StandardCharsets.UTF_8)).type());
    }

    @Test
    void zoneThatThereIsNotIsRefusedAtItsPlace() {
        Problem problem = refusal("""
                <schedule>
                <conference><time_zone_name>Mars/Olympus</time_zone_name></conference>
                </schedule>""".getBytes(StandardCharsets.UTF_8));

        assertEquals("urn:bagdar:problem:validation", problem.type());
        assertEquals("time_zone_name", problem.violations().getFirst().field());
        assertTrue(problem.violations().getFirst().message().startsWith("line 2, "));
    }

    @Test
    void timesWithoutAnOffsetAreOfTheZoneThatTheFileNames() {
        String file = """
                <schedule>
                <conference>%s</conference>
                <day date="2019-02-14"><room name="Hall"><event guid="1"><start>12:00</start><title>A</title></event></room></day>
                </schedule>""";

        assertEquals("2019-02-14T11:00:00Z", start(file.formatted("<time_zone_name>Europe/Berlin</time_zone_name>")));
        assertEquals("2019-02-14T06:00:00Z", start(file.formatted("")));
    }

    private static String start(String file) {
        ScheduleMapping mapping = new ScheduleMapping(ZoneId.of("Asia/Almaty"), Language.en);
        return mapping.of(ScheduleReader.read(file.getBytes(StandardCharsets.UTF_8))
                        .getFirst())
                .startsAt()
                .toString();
    }

    @Test
    void otherXmlIsNoSchedule() {
        Problem problem = refusal("<rss/>".getBytes(StandardCharsets.UTF_8));

        assertEquals("schedule", problem.violations().getFirst().field());
    }

    @Test
    void tenThousandSessionsAreTooMany() {
        String events = "<event id=\"1\"><title>A</title></event>".repeat(10_000);
        String file = "<schedule><day><room>" + events + "</room></day></schedule>";

        assertEquals(
                "event",
                refusal(file.getBytes(StandardCharsets.UTF_8))
                        .violations()
                        .getFirst()
                        .field());
    }

    private static Problem refusal(byte[] file) {
        return assertThrows(ProblemException.class, () -> ScheduleReader.read(file))
                .problem();
    }

    static byte[] conference() throws IOException {
        try (InputStream file = ScheduleReaderTest.class.getResourceAsStream("/schedule/conference.xml")) {
            return file.readAllBytes();
        }
    }
}
