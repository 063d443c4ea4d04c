package kz.bagdar.programme.interchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.dataformat.xml.annotation.JacksonXmlElementWrapper;
import com.fasterxml.jackson.dataformat.xml.annotation.JacksonXmlProperty;
import com.fasterxml.jackson.dataformat.xml.annotation.JacksonXmlRootElement;
import com.fasterxml.jackson.dataformat.xml.annotation.JacksonXmlText;
import java.util.List;

/** A {@code schedule.xml} to be written, element by element. */
@JacksonXmlRootElement(localName = "schedule")
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"generator", "version", "conference", "days"})
record ScheduleDocument(
        Generator generator,
        String version,
        Conference conference,

        @JacksonXmlElementWrapper(useWrapping = false) @JacksonXmlProperty(localName = "day")
        List<Day> days) {

    record Generator(@JacksonXmlProperty(isAttribute = true) String name) {

        static final String OURS = "Bagdar";
    }

    @JsonPropertyOrder({"acronym", "title", "start", "end", "days", "timeslot_duration", "time_zone_name", "base_url"})
    record Conference(
            String acronym,
            String title,
            String start,
            String end,
            int days,

            @JacksonXmlProperty(localName = "timeslot_duration")
            String slot,

            @JacksonXmlProperty(localName = "time_zone_name")
            String zone,

            @JacksonXmlProperty(localName = "base_url") String address) {}

    record Day(
            @JacksonXmlProperty(isAttribute = true) int index,
            @JacksonXmlProperty(isAttribute = true) String date,
            @JacksonXmlProperty(isAttribute = true) String start,
            @JacksonXmlProperty(isAttribute = true) String end,

            @JacksonXmlElementWrapper(useWrapping = false) @JacksonXmlProperty(localName = "room")
            List<Room> rooms) {}

    record Room(
            @JacksonXmlProperty(isAttribute = true) String name,

            @JacksonXmlElementWrapper(useWrapping = false) @JacksonXmlProperty(localName = "event")
            List<Event> events) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({
        "guid",
        "id",
        "room",
        "title",
        "type",
        "date",
        "start",
        "duration",
        "abstract",
        "slug",
        "track",
        "language",
        "persons",
        "url"
    })
    record Event(
            @JacksonXmlProperty(isAttribute = true) String guid,
            @JacksonXmlProperty(isAttribute = true) int id,
            String room,
            String title,
            String type,
            String date,
            String start,
            String duration,
            @JacksonXmlProperty(localName = "abstract") String summary,
            String slug,
            String track,
            String language,

            @JacksonXmlElementWrapper(localName = "persons") @JacksonXmlProperty(localName = "person")
            List<Person> persons,

            String url) {}

    record Person(
            @JacksonXmlProperty(isAttribute = true) String guid,
            @JacksonXmlProperty(isAttribute = true) int id,
            @JacksonXmlText String name) {}
}
