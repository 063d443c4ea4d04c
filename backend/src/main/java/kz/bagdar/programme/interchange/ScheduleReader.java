package kz.bagdar.programme.interchange;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.programme.interchange.ScheduleDocument.Generator;
import kz.bagdar.programme.interchange.ScheduleEvent.Field;
import kz.bagdar.programme.interchange.ScheduleEvent.Person;
import kz.bagdar.programme.interchange.ScheduleEvent.Place;

/**
 * Reads {@code schedule.xml}, the format of frab and pentabarf that pretalx and others write, too. Elements that are not
 * known are passed over; a document type is refused, and with it every entity that one could be told to expand.
 */
final class ScheduleReader {

    static final int MOST_EVENTS = 5_000;
    private static final int DEEPEST = 32;
    private static final int LONGEST_TEXT = 200_000;
    private static final WstxInputFactory FACTORY = factory();

    private final XMLStreamReader xml;
    private final List<ScheduleEvent> events = new ArrayList<>();
    private String day = "1";
    private String date = "";
    private ZoneId zone;
    private String room = "";
    private boolean ours;

    private ScheduleReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** @throws ProblemException 400 where it is no XML or has a document type; 422 where it is no schedule, is too long or is of a zone that there is not */
    static List<ScheduleEvent> read(byte[] file) {
        try {
            ScheduleReader reader = new ScheduleReader(FACTORY.createXMLStreamReader(new ByteArrayInputStream(file)));
            reader.readAll();
            return reader.events;
        } catch (XMLStreamException broken) {
            throw malformed(broken.getLocation(), "it is no well-formed XML");
        }
    }

    private void readAll() throws XMLStreamException {
        boolean isSchedule = false;
        while (xml.hasNext()) {
            int kind = xml.next();
            if (kind == XMLStreamConstants.DTD || kind == XMLStreamConstants.ENTITY_REFERENCE) {
                throw malformed(xml.getLocation(), "document types and entities are not taken");
            }
            if (kind == XMLStreamConstants.START_ELEMENT) {
                if (!isSchedule && !xml.getLocalName().equals("schedule")) {
                    throw ProblemException.invalid("schedule", "required", "must be the root element of the file");
                }
                isSchedule = true;
                begin(xml.getLocalName());
            }
        }
    }

    private void begin(String element) throws XMLStreamException {
        switch (element) {
            case "day" -> {
                day = attribute("index", day);
                date = attribute("date", "");
            }
            case "time_zone_name" -> zone = zone();
            case "generator" -> ours = attribute("name", "").equals(Generator.OURS);
            case "room" -> room = attribute("name", "");
            case "event" -> {
                if (events.size() == MOST_EVENTS) {
                    throw ProblemException.invalid(
                            "event", "too-long", "may be there at most " + MOST_EVENTS + " times in one file");
                }
                events.add(event());
            }
            default -> {
                // what else there is says nothing of the programme
            }
        }
    }

    private ZoneId zone() throws XMLStreamException {
        Place at = place();
        String name = text();
        if (name.isEmpty()) {
            return null;
        }
        if (!ZoneId.getAvailableZoneIds().contains(name)) {
            throw ScheduleImport.refused(List.of(new ScheduleFault(
                    at.line(),
                    at.column(),
                    "time_zone_name",
                    ScheduleFault.shortened(name),
                    "bad-format",
                    "must be an IANA time zone such as Asia/Almaty")));
        }
        return ZoneId.of(name);
    }

    private ScheduleEvent event() throws XMLStreamException {
        Place at = place();
        String guid = attribute("guid", attribute("id", ""));
        Map<String, Field> fields = new HashMap<>();
        List<Person> persons = new ArrayList<>();
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            String name = xml.getLocalName();
            if (name.equals("persons")) {
                persons(persons);
            } else {
                Place where = place();
                String text = text();
                if (!text.isBlank()) {
                    fields.put(name, new Field(where, text));
                }
            }
        }
        return new ScheduleEvent(at, day, date, zone, room, guid, fields, persons, ours);
    }

    private void persons(List<Person> persons) throws XMLStreamException {
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            Place at = place();
            String key = attribute("guid", attribute("id", ""));
            String name = text();
            if (!name.isBlank()) {
                persons.add(new Person(at, key.isEmpty() ? name : key, name));
            }
        }
    }

    /** What an element says, its inner elements left aside. */
    private String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (depth == 1) {
                        text.append(xml.getText());
                    }
                }
                default -> {
                    // comments and the like
                }
            }
        }
        return ScheduleText.readable(text.toString()).strip();
    }

    private String attribute(String name, String otherwise) {
        String value = Objects.requireNonNullElse(xml.getAttributeValue(null, name), otherwise);
        return ScheduleText.readable(value).strip();
    }

    private Place place() {
        return new Place(xml.getLocation().getLineNumber(), xml.getLocation().getColumnNumber());
    }

    private static ProblemException malformed(Location location, String why) {
        String where = location == null
                ? "Line 1: "
                : "Line " + location.getLineNumber() + ", column " + location.getColumnNumber() + ": ";
        return new ProblemException(ProblemType.MALFORMED_XML, where + why);
    }

    private static WstxInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        // a fault inside a text is met where it is expected, and not later and unchecked when the text is asked for
        factory.getConfig().doParseLazily(false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEPEST);
        factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, LONGEST_TEXT);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, LONGEST_TEXT);
        return factory;
    }
}
