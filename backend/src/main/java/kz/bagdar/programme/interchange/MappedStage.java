package kz.bagdar.programme.interchange;

import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.seminar.stage.WriteStage;

/**
 * The stage that an event belongs to: its day; in a file of our own, what the file calls the stage.
 *
 * @param element where the file names it
 * @param key tells one stage from another within the file
 */
record MappedStage(String element, String key, LocalizedText name) {

    static MappedStage of(ScheduleEvent event, Language spoken) {
        String track = event.text("track");
        if (event.ours() && track != null) {
            return new MappedStage("track", "track " + track, LocalizedText.of(spoken, track));
        }
        String day = event.day();
        return new MappedStage("day", day, new LocalizedText(day + "-күн", "День " + day, "Day " + day));
    }

    WriteStage stage() {
        return new WriteStage(null, name, null, null, null);
    }
}
