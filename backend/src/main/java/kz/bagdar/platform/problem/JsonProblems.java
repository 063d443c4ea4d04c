package kz.bagdar.platform.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;

/** What is wrong with a body that does not become a request, told without the parser's words. */
final class JsonProblems {

    private JsonProblems() {}

    static Problem of(JsonProcessingException unreadable) {
        return switch (unreadable) {
            case UnrecognizedPropertyException unknown ->
                fieldProblem(ProblemType.UNKNOWN_FIELD, path(unknown), "unknown-field", "is not a known field");
            case MismatchedInputException wrong
            when !wrong.getPath().isEmpty() ->
                fieldProblem(ProblemType.WRONG_TYPE, path(wrong), "wrong-type", expected(wrong));
            case JsonMappingException refused
            when refused.getCause() instanceof ProblemException reason -> reason.problem();
            case JsonMappingException broken
            when broken.getCause() instanceof StreamReadException where && !(where instanceof InputCoercionException) ->
                malformed(where);
            case JsonMappingException wrong
            when !wrong.getPath().isEmpty() ->
                fieldProblem(ProblemType.WRONG_TYPE, path(wrong), "wrong-type", "has a value that cannot be read");
            case MismatchedInputException wrong -> Problem.of(ProblemType.WRONG_TYPE, "The body must be a JSON object");
            default -> malformed(unreadable);
        };
    }

    private static Problem malformed(JsonProcessingException unreadable) {
        JsonLocation location = unreadable.getLocation();
        String where = location == null
                ? ""
                : " at line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
        if (unreadable.getOriginalMessage().startsWith("Duplicate field")) {
            return Problem.of(ProblemType.MALFORMED_JSON, "A field stands twice in one object" + where);
        }
        if (unreadable instanceof StreamConstraintsException) {
            return Problem.of(ProblemType.MALFORMED_JSON, "The body is nested too deeply, or has an endless number");
        }
        return Problem.of(ProblemType.MALFORMED_JSON, "The body stops being JSON" + where);
    }

    private static Problem fieldProblem(ProblemType type, String field, String code, String message) {
        return Problem.of(type, field + " " + message).with(List.of(new Violation(field, code, message)));
    }

    private static String expected(MismatchedInputException wrong) {
        Class<?> target = wrong.getTargetType();
        if (target == null) {
            return "has a value of the wrong type";
        }
        if (target.isEnum()) {
            return "must be one of " + String.join(", ", names(target));
        }
        String name = target.getSimpleName();
        return switch (name) {
            case "int", "Integer", "long", "Long" -> "must be a whole number";
            case "boolean", "Boolean" -> "must be true or false";
            case "String", "LocalizedText" -> "must be text";
            case "UUID" -> "must be an id (UUID)";
            case "LocalDate" -> "must be a date such as 2019-02-14";
            case "LocalTime" -> "must be a time such as 09:00";
            case "Instant", "OffsetDateTime" -> "must be an instant such as 2019-02-14T09:00:00+06:00";
            case "List", "Set", "ArrayList" -> "must be a list";
            default -> "has a value of the wrong type";
        };
    }

    private static List<String> names(Class<?> target) {
        return java.util.Arrays.stream(target.getEnumConstants())
                .map(Object::toString)
                .toList();
    }

    private static String path(JsonMappingException failure) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : failure.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }
}
