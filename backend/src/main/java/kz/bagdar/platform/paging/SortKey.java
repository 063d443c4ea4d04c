package kz.bagdar.platform.paging;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.bagdar.platform.time.Years;

/**
 * One way to sort a list.
 *
 * @param name as callers write it in {@code sort}
 * @param expression the HQL that is ordered and compared by; must never be null
 * @param valueOf the same value taken from an entity
 * @param parse reads the value back from a cursor; a {@link DateTimeException} or a {@link NumberFormatException} where
 *     no entity has such a value
 * @param amongEquals how those that are equal by it are sorted; null where by their ids alone
 */
public record SortKey<E>(
        String name, String expression, Function<E, ?> valueOf, Function<String, ?> parse, SortKey<E> amongEquals) {

    public SortKey(String name, String expression, Function<E, ?> valueOf, Function<String, ?> parse) {
        this(name, expression, valueOf, parse, null);
    }

    /** The same, in the order of an index that has another column before the id. */
    public SortKey<E> then(SortKey<E> other) {
        return new SortKey<>(name, expression, valueOf, parse, other);
    }

    /** This way and those that decide among equals. */
    List<SortKey<E>> chain() {
        return Stream.iterate(this, Objects::nonNull, SortKey::amongEquals).toList();
    }

    public static <E> SortKey<E> text(String name, String expression, Function<E, String> valueOf) {
        return new SortKey<>(name, expression, valueOf, Function.identity());
    }

    public static <E> SortKey<E> number(String name, String expression, Function<E, Integer> valueOf) {
        return new SortKey<>(name, expression, valueOf, Integer::valueOf);
    }

    public static <E> SortKey<E> instant(String name, String expression, Function<E, Instant> valueOf) {
        return new SortKey<>(name, expression, valueOf, SortKey::instant);
    }

    public static <E> SortKey<E> date(String name, String expression, Function<E, LocalDate> valueOf) {
        return new SortKey<>(name, expression, valueOf, SortKey::date);
    }

    private static Instant instant(String text) {
        Instant instant = Instant.parse(text);
        Years.requireKept(instant.atOffset(ZoneOffset.UTC).getYear());
        return instant;
    }

    private static LocalDate date(String text) {
        LocalDate date = LocalDate.parse(text);
        Years.requireKept(date.getYear());
        return date;
    }
}
