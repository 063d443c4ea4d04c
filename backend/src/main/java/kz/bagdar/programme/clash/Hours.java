package kz.bagdar.programme.clash;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When the seminar is held: the hours of each of its days, as the clocks at its place show them.
 *
 * @param opensAt null where the day has no beginning but midnight
 * @param closesAt null where it has no end but midnight
 */
record Hours(LocalDate firstDay, LocalDate lastDay, LocalTime opensAt, LocalTime closesAt, ZoneId zone) {

    /** Whether it lies within the hours of one day, their ends included. */
    boolean hold(Slot slot) {
        LocalDateTime start = local(slot.startsAt());
        LocalDateTime end = slot.endsAt() == null ? start : local(slot.endsAt());
        LocalDate day = start.toLocalDate();
        LocalDateTime opening = day.atTime(opensAt == null ? LocalTime.MIN : opensAt);
        LocalDateTime closing = closesAt == null ? day.plusDays(1).atStartOfDay() : day.atTime(closesAt);
        return !day.isBefore(firstDay) && !day.isAfter(lastDay) && !start.isBefore(opening) && !end.isAfter(closing);
    }

    private LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, zone);
    }
}
