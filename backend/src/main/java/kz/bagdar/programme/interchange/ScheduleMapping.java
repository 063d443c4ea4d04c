package kz.bagdar.programme.interchange;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.seminar.SeminarYears;

/**
 * Makes a session of ours of each event.
 *
 * @param zone the seminar's
 * @param language that the texts are in which name none of ours
 */
record ScheduleMapping(ZoneId zone, Language language) {

    static final int LONGEST_SUMMARY = 4_000;
    private static final Pattern LENGTH = Pattern.compile("(\\d{1,3}):(\\d{2})(?::00)?");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm[:ss]");

    MappedEvent of(ScheduleEvent event) {
        List<ScheduleFault> faults = new ArrayList<>();
        Language spoken = spoken(event);
        if (event.text("title") == null) {
            faults.add(ScheduleFault.of(event, "title", "required", "must be given"));
        }
        String summary = summary(event);
        boolean tooLong = summary.length() > LONGEST_SUMMARY;
        Instant start = start(event, faults);
        Duration length = length(event, faults);
        return new MappedEvent(
                event,
                spoken,
                MappedStage.of(event, spoken),
                ScheduleKinds.read(event.text("type")),
                text(spoken, ScheduleText.line(event.text("title"))),
                text(spoken, tooLong ? ScheduleText.cut(summary, LONGEST_SUMMARY - 1) + "…" : summary),
                text(spoken, Objects.requireNonNullElse(event.text("room"), event.room())),
                start,
                start == null || length == null ? null : start.plus(length),
                tooLong,
                faults);
    }

    /** Where the file says nothing of it, or names a language that we do not have, the one that was told. */
    private Language spoken(ScheduleEvent event) {
        String tag = Objects.requireNonNullElse(event.text("language"), "").split("[-_]")[0];
        return Stream.of(Language.values())
                .filter(known -> known.tag().equals(tag))
                .findFirst()
                .orElse(language);
    }

    private static LocalizedText text(Language language, String text) {
        return text == null || text.isBlank() ? null : LocalizedText.of(language, text);
    }

    /** Subtitle, abstract and description; their markup, which many systems write into them, is taken out. */
    private static String summary(ScheduleEvent event) {
        return Stream.of("subtitle", "abstract", "description")
                .map(event::text)
                .filter(Objects::nonNull)
                .map(text -> event.ours() ? text : ScheduleText.plain(text))
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n\n"));
    }

    private Instant start(ScheduleEvent event, List<ScheduleFault> faults) {
        String date = event.text("date");
        Instant start;
        try {
            start = startOf(event, date);
        } catch (DateTimeException notThatForm) {
            faults.add(
                    ScheduleFault.of(
                            event,
                            date == null ? "start" : "date",
                            "bad-format",
                            "must be a time with its offset, such as 2019-02-14T09:00:00+06:00, or a time of a day with a date"));
            return null;
        }
        if (start != null && !SeminarYears.hold(LocalDate.ofInstant(start, zone))) {
            faults.add(ScheduleFault.of(
                    event, "date", date == null ? event.date() : date, "out-of-range", SeminarYears.RULE));
            return null;
        }
        return start;
    }

    /** Null where the file does not tell; a time without an offset is of the zone that the file names, or else of ours. */
    private Instant startOf(ScheduleEvent event, String date) {
        if (date != null && date.contains("T")) {
            return OffsetDateTime.parse(date).toInstant();
        }
        if (event.text("start") == null) {
            return null;
        }
        LocalDate day = LocalDate.parse(date == null ? event.date() : date);
        return day.atTime(LocalTime.parse(event.text("start"), TIME))
                .atZone(Objects.requireNonNullElse(event.zone(), zone))
                .toInstant();
    }

    private static Duration length(ScheduleEvent event, List<ScheduleFault> faults) {
        String text = event.text("duration");
        if (text == null) {
            return null;
        }
        Matcher parts = LENGTH.matcher(text);
        Duration length = parts.matches()
                ? Duration.ofHours(Long.parseLong(parts.group(1))).plusMinutes(Long.parseLong(parts.group(2)))
                : Duration.ZERO;
        if (length.isZero()) {
            faults.add(ScheduleFault.of(
                    event, "duration", "bad-format", "must be hours and minutes such as 01:30, and not nothing"));
            return null;
        }
        return length;
    }
}
