package kz.bagdar.registration.form;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one person answered, by the codes of the questions. A blank text, an empty list and null are no answer and are
 * dropped, and each number is written in one way, so that what is sent equals what is read again.
 */
@Schema(
        name = "Answers",
        type = SchemaType.OBJECT,
        additionalProperties = Schema.True.class,
        description =
                "By the code of the question: a text, a number, a code or a list of codes, a date, an id, true or false",
        examples = "{\"lodging\": \"hotel\", \"nights\": 2}")
public record FormAnswers(@JsonValue @Schema(hidden = true) Map<String, JsonNode> byCode) {

    public static final FormAnswers NONE = new FormAnswers(Map.of());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FormAnswers {
        Map<String, JsonNode> given = new LinkedHashMap<>();
        byCode.forEach((code, answer) -> {
            JsonNode cleaned = cleaned(answer);
            if (cleaned != null) {
                given.put(code, cleaned);
            }
        });
        byCode = Collections.unmodifiableMap(given);
    }

    /** Null where the question is not answered. */
    JsonNode to(String code) {
        return byCode.get(code);
    }

    /**
     * The id that is an answer; empty where it is none, as where the question was of another kind when it was answered: forms
     * change while people are registered.
     */
    public Optional<UUID> id(String code) {
        return Optional.ofNullable(to(code)).filter(AnswerRule::isId).map(id -> UUID.fromString(id.textValue()));
    }

    @JsonIgnore
    public boolean isEmpty() {
        return byCode.isEmpty();
    }

    private static JsonNode cleaned(JsonNode answer) {
        return switch (answer) {
            case null -> null;
            case TextNode text ->
                text.asText().isBlank() ? null : TextNode.valueOf(text.asText().strip());
            case JsonNode number when number.isNumber() -> number(number);
            case JsonNode other -> other.isNull() || other.isArray() && other.isEmpty() ? null : other;
        };
    }

    /** As it is when it is read from JSON: 2.0 and 2 are one answer. */
    private static JsonNode number(JsonNode number) {
        double value = number.doubleValue();
        if (value != Math.rint(value) || !number.canConvertToLong()) {
            return number.isFloatingPointNumber() ? DoubleNode.valueOf(value) : number;
        }
        long whole = number.longValue();
        return whole == (int) whole ? IntNode.valueOf((int) whole) : LongNode.valueOf(whole);
    }
}
