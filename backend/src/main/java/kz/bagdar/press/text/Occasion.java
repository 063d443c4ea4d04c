package kz.bagdar.press.text;

import static kz.bagdar.press.text.Statement.inAll;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.seminar.SeminarView;

/** When a seminar is. Hours are those of its place, with the offset that the place had or will have on that day. */
record Occasion(LocalDate from, LocalDate to, LocalTime opensAt, LocalTime closesAt, ZoneId zone) {

    static Occasion of(SeminarView seminar) {
        return new Occasion(
                seminar.startsOn(),
                seminar.endsOn(),
                seminar.opensAt(),
                seminar.closesAt(),
                ZoneId.of(seminar.timeZone()));
    }

    boolean isOneDay() {
        return from.equals(to);
    }

    LocalizedText days() {
        return inAll(words -> words.days(from, to));
    }

    Fact date() {
        List<LocalizedText> otherForms = isOneDay()
                ? List.of(
                        inAll(words -> words.day(from)),
                        new LocalizedText(null, null, monthFirst() + " " + from.getYear()),
                        new LocalizedText(null, null, monthFirst()),
                        same("%02d.%02d.%d".formatted(from.getDayOfMonth(), from.getMonthValue(), from.getYear())),
                        same(from.toString()))
                : List.of();
        return new Fact(ReleaseText.DATE, days(), otherForms);
    }

    private String monthFirst() {
        String[] day = new EnglishWords().day(from).split(" ");
        return day[1] + " " + day[0];
    }

    boolean hasHours() {
        return opensAt != null || closesAt != null;
    }

    /** With the offset, for whoever reads it far from there. */
    String hours(Words words) {
        return words.hours(clock(opensAt), clock(closesAt)) + " (" + offset() + ")";
    }

    Stream<Fact> hoursOfTheDay() {
        Stream<Fact> offset = hasHours() ? Stream.of(Fact.of("offset", same(offset()))) : Stream.empty();
        return Stream.of(fact("opensAt", opensAt), fact("closesAt", closesAt), offset)
                .flatMap(fact -> fact);
    }

    private static Stream<Fact> fact(String name, LocalTime time) {
        return time == null ? Stream.empty() : Stream.of(Fact.of(name, same(clock(time))));
    }

    private String offset() {
        LocalTime first = opensAt == null ? closesAt : opensAt;
        ZoneOffset offset = from.atTime(first).atZone(zone).getOffset();
        return offset.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + offset.getId();
    }

    private static String clock(LocalTime time) {
        return time == null ? null : Words.CLOCK.format(time);
    }

    static LocalizedText same(String text) {
        return new LocalizedText(text, text, text);
    }
}
