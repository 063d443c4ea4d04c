package kz.bagdar.message.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import kz.bagdar.platform.text.Language;
import kz.bagdar.seminar.SeminarView;

/** When a seminar is, in words. Hours are those of its place, with the offset that the place had or will have that day. */
record SeminarTime(LocalDate startsOn, LocalDate endsOn, LocalTime opensAt, LocalTime closesAt, ZoneId zone) {

    private static final DateTimeFormatter HOURS = DateTimeFormatter.ofPattern("HH:mm");

    static SeminarTime of(SeminarView seminar) {
        return new SeminarTime(
                seminar.startsOn(),
                seminar.endsOn(),
                seminar.opensAt(),
                seminar.closesAt(),
                ZoneId.of(seminar.timeZone()));
    }

    /** One moment, as the clocks at the seminar's place show it. */
    static SeminarTime of(Instant moment, ZoneId zone) {
        LocalDateTime there = LocalDateTime.ofInstant(moment, zone);
        return new SeminarTime(there.toLocalDate(), there.toLocalDate(), there.toLocalTime(), null, zone);
    }

    /** For example {@code 14 February 2019, 09:00–18:00 (UTC+06:00)}. */
    String in(Language language) {
        DateTimeFormatter days =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale(language));
        StringBuilder words = new StringBuilder(days.format(startsOn));
        if (!endsOn.equals(startsOn)) {
            words.append(" – ").append(days.format(endsOn));
        }
        if (opensAt != null || closesAt != null) {
            words.append(", ")
                    .append(hours(language))
                    .append(" (")
                    .append(offset())
                    .append(")");
        }
        // some mail programs have no glyph for the narrow one
        return words.toString().replace('\u202f', '\u00a0');
    }

    private String hours(Language language) {
        if (opensAt == null) {
            return LetterWords.in(language).say("until").replace("{time}", HOURS.format(closesAt));
        }
        return HOURS.format(opensAt) + (closesAt == null ? "" : "–" + HOURS.format(closesAt));
    }

    private String offset() {
        ZoneOffset offset = startsOn.atTime(opensAt == null ? closesAt : opensAt)
                .atZone(zone)
                .getOffset();
        return offset.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + offset.getId();
    }

    private static Locale locale(Language language) {
        return language == Language.en ? Locale.UK : Locale.of(language.tag());
    }
}
