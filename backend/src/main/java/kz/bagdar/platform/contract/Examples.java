package kz.bagdar.platform.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Makes an example of what a schema describes. What a caller writes has its example at its record; what is read has the
 * fields of what is written, and takes their values from there.
 */
final class Examples {

    private static final String PREFIX = "#/components/schemas/";
    private static final String ID = "01a20c1a-416b-7d3e-b20f-9b515f022d0f";
    private static final List<String> WRITTEN_AS = List.of("Write", "Create", "Update");

    private final Map<String, Schema> schemas;

    Examples(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    Schema resolve(Schema schema) {
        return schema.getRef() == null ? schema : schemas.get(name(schema));
    }

    Object of(Schema schema) {
        return of(schema, Map.of());
    }

    /** @param known values that fields of these names have elsewhere */
    private Object of(Schema schema, Map<?, ?> known) {
        Schema resolved = resolve(schema);
        if (resolved.getExamples() != null && !resolved.getExamples().isEmpty()) {
            return resolved.getExamples().getFirst();
        }
        if (resolved.getProperties() != null) {
            return object(resolved, schema.getRef() == null ? known : written(name(schema)));
        }
        if (resolved.getItems() != null) {
            return List.of(of(resolved.getItems()));
        }
        if (resolved.getEnumeration() != null && !resolved.getEnumeration().isEmpty()) {
            return resolved.getEnumeration().getFirst();
        }
        return scalar(resolved);
    }

    private Map<String, Object> object(Schema schema, Map<?, ?> written) {
        Map<String, Object> object = new LinkedHashMap<>();
        schema.getProperties().forEach((field, type) -> {
            boolean required =
                    schema.getRequired() != null && schema.getRequired().contains(field);
            if (written.containsKey(field)) {
                object.put(field, written.get(field));
            } else if (required || type.getExamples() != null) {
                object.put(field, of(type, written));
            }
        });
        return object;
    }

    /** What an example of the written form says, or else what its fields say one by one. */
    private Map<?, ?> written(String name) {
        return WRITTEN_AS.stream()
                .map(prefix -> schemas.get(prefix + name))
                .filter(Objects::nonNull)
                .map(schema -> schema.getExamples() == null
                        ? fieldExamples(schema)
                        : (Map<?, ?>) schema.getExamples().getFirst())
                .findFirst()
                .orElse(Map.of());
    }

    private static Map<String, Object> fieldExamples(Schema schema) {
        return schema.getProperties().entrySet().stream()
                .filter(field -> field.getValue().getExamples() != null)
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        field -> field.getValue().getExamples().getFirst()));
    }

    private static Object scalar(Schema schema) {
        SchemaType type = schema.getType() == null || schema.getType().isEmpty()
                ? SchemaType.OBJECT
                : schema.getType().getFirst();
        return switch (type) {
            case INTEGER -> 1;
            case NUMBER -> 51.13;
            case BOOLEAN -> false;
            case STRING -> text(schema.getFormat());
            default -> Map.of();
        };
    }

    private static String text(String format) {
        return switch (format == null ? "" : format) {
            case "uuid" -> ID;
            case "date" -> "2019-02-14";
            case "date-time" -> "2019-02-14T03:00:00Z";
            case "time" -> "09:00";
            default -> "text";
        };
    }

    private static String name(Schema schema) {
        return schema.getRef().substring(PREFIX.length());
    }
}
