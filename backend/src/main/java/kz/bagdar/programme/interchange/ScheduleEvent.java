package kz.bagdar.programme.interchange;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.seminar.speaker.WriteSpeaker;

/**
 * One {@code event} of a {@code schedule.xml}, as it stands there.
 *
 * @param at where it begins
 * @param day the number of its day, as the file counts them
 * @param date the day's, such as 2019-02-14; empty where the file does not say
 * @param zone of times without an offset; null where the file names none
 * @param room the room's name
 * @param fields its elements by their names; blank ones are left out
 * @param persons who holds it, in their order
 * @param ours whether this system wrote the file, so that tracks are stages, and texts are plain as they stand
 */
record ScheduleEvent(
        Place at,
        String day,
        String date,
        ZoneId zone,
        String room,
        String guid,
        Map<String, Field> fields,
        List<Person> persons,
        boolean ours) {

    /** A line and a column of the file, from 1. */
    record Place(int line, int column) {}

    record Field(Place at, String text) {}

    /** @param key tells one person from another within the file */
    record Person(Place at, String key, String name) {

        /** A name is the same in every language, as far as the file tells. */
        WriteSpeaker speaker() {
            return new WriteSpeaker(new LocalizedText(name, name, name), null, null, null, null);
        }
    }

    String text(String field) {
        Field found = fields.get(field);
        return found == null ? null : found.text();
    }

    Place placeOf(String field) {
        Field found = fields.get(field);
        return found == null ? at : found.at();
    }
}
