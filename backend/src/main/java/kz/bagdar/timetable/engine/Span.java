package kz.bagdar.timetable.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of the day, in minutes since midnight.
 *
 * @param from its first minute, from 0
 * @param until the minute at which it is over, at most 1440
 */
public record Span(int from, int until) {

    static final int MIDNIGHT = 24 * 60;

    public Span {
        if (from < 0 || from >= until || until > MIDNIGHT) {
            throw new IllegalArgumentException("no stretch of one day goes from %d to %d".formatted(from, until));
        }
    }

    public int minutes() {
        return until - from;
    }

    boolean holds(int start, int end) {
        return from <= start && end <= until;
    }

    boolean holds(Span other) {
        return holds(other.from, other.until);
    }

    /** The same minutes as few stretches in order: what touches or overlaps becomes one. */
    static List<Span> merged(List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        for (Span span :
                spans.stream().sorted(Comparator.comparingInt(Span::from)).toList()) {
            if (merged.isEmpty() || merged.getLast().until < span.from) {
                merged.add(span);
            } else {
                Span last = merged.removeLast();
                merged.add(new Span(last.from, Math.max(last.until, span.until)));
            }
        }
        return List.copyOf(merged);
    }
}
