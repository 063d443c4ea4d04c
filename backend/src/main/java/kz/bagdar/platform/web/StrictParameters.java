package kz.bagdar.platform.web;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagdar.platform.problem.ProblemException;

/**
 * Reads query parameters. JAX-RS answers one that cannot be read with a bare 404, and takes whatever is not "true" for
 * false; here it is a problem that names the parameter.
 */
@Provider
public class StrictParameters implements ParamConverterProvider {

    private record Form(Function<String, ?> parse, String rule) {}

    private static final Form WHOLE_NUMBER = new Form(Integer::valueOf, "must be a whole number");
    private static final Form TRUTH = new Form(StrictParameters::truth, "must be true or false");
    private static final Map<Class<?>, Form> FORMS = Map.of(
            int.class, WHOLE_NUMBER,
            Integer.class, WHOLE_NUMBER,
            boolean.class, TRUTH,
            Boolean.class, TRUTH,
            UUID.class, new Form(StrictParameters::id, "must be an id (UUID)"),
            LocalDate.class, new Form(StrictParameters::date, "must be a date such as 2019-02-14"));

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        Form form = type.isEnum() ? oneOf(type) : FORMS.get(type);
        String parameter = Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst()
                .orElse(null);
        return form == null || parameter == null
                ? null
                : (ParamConverter<T>) new Converter<>((Function<String, T>) form.parse, parameter, form.rule);
    }

    private record Converter<T>(Function<String, T> parse, String parameter, String rule) implements ParamConverter<T> {

        @Override
        public T fromString(String value) {
            if (value == null) {
                return null;
            }
            try {
                return parse.apply(value);
            } catch (IllegalArgumentException | DateTimeException notThatForm) {
                throw ProblemException.invalidParameter(parameter, rule);
            }
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }

    private static Form oneOf(Class<?> type) {
        Map<String, Object> values =
                Arrays.stream(type.getEnumConstants()).collect(Collectors.toMap(Object::toString, Function.identity()));
        String names =
                Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
        return new Form(
                text -> {
                    if (!values.containsKey(text)) {
                        throw new IllegalArgumentException();
                    }
                    return values.get(text);
                },
                "must be one of " + names);
    }

    private static Boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException();
        };
    }

    /** Java's own parser also takes ids with parts that are too short. */
    private static UUID id(String text) {
        UUID id = UUID.fromString(text);
        if (!id.toString().equals(text.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException();
        }
        return id;
    }

    private static LocalDate date(String text) {
        LocalDate date = LocalDate.parse(text);
        if (date.getYear() < 1 || date.getYear() > 9999) {
            throw new IllegalArgumentException();
        }
        return date;
    }
}
