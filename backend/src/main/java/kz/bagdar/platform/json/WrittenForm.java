package kz.bagdar.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import kz.bagdar.platform.time.Years;

/** Reads a date or a time from the one form that the contract names, where Jackson would take numbers and lists too. */
final class WrittenForm<T> extends StdScalarDeserializer<T> {

    private final transient Function<String, T> parse;

    private WrittenForm(Class<T> type, Function<String, T> parse) {
        super(type);
        this.parse = parse;
    }

    static SimpleModule datesAndTimes() {
        return new SimpleModule()
                .addDeserializer(LocalDate.class, new WrittenForm<>(LocalDate.class, WrittenForm::date))
                .addDeserializer(LocalTime.class, new WrittenForm<>(LocalTime.class, WrittenForm::time))
                .addDeserializer(Instant.class, new WrittenForm<>(Instant.class, WrittenForm::instant));
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            @SuppressWarnings("unchecked")
            T never = (T) context.handleUnexpectedToken(handledType(), json);
            return never;
        }
        try {
            return parse.apply(json.getText());
        } catch (DateTimeException notThatForm) {
            @SuppressWarnings("unchecked")
            T never = (T) context.handleWeirdStringValue(handledType(), json.getText(), "not of that form");
            return never;
        }
    }

    private static LocalDate date(String text) {
        LocalDate date = LocalDate.parse(text);
        Years.requireKept(date.getYear());
        return date;
    }

    private static LocalTime time(String text) {
        LocalTime time = LocalTime.parse(text);
        if (!time.equals(time.truncatedTo(ChronoUnit.MINUTES))) {
            throw new DateTimeException("more exact than to the minute");
        }
        return time;
    }

    /** To the microsecond, as it will be kept: so what is written is what is read. */
    private static Instant instant(String text) {
        OffsetDateTime time = OffsetDateTime.parse(text);
        Years.requireKept(time.getYear());
        return time.toInstant().truncatedTo(ChronoUnit.MICROS);
    }
}
