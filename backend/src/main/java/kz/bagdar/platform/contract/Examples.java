package kz.bagdar.platform.contract;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Makes an example of what a schema describes. What a caller writes has its example at its record, but for the ids, which
 * are filled in; what is read has the fields of what is written, and takes their values from there.
 */
final class Examples {

    private static final List<String> WRITTEN_AS = List.of("Write", "Create", "Update");

    private final Map<String, Schema> schemas;

    Examples(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    Schema resolve(Schema schema) {
        return schema.getRef() == null ? schema : schemas.get(name(schema));
    }

    Object of(Schema schema) {
        return of(schema, new Place("", ""), Map.of());
    }

    /** With the fields that are always there, and no other. */
    Map<String, Object> least(Schema schema) {
        Map<String, Object> example = new LinkedHashMap<>(object(schema, Map.of()));
        example.keySet().retainAll(resolve(schema).getRequired());
        return example;
    }

    /** Whether a schema has a part of that name somewhere. */
    boolean mentions(Schema schema, String name) {
        return mentions(schema, name, new HashSet<>());
    }

    private boolean mentions(Schema schema, String name, Set<String> seen) {
        if (schema.getRef() != null) {
            return name(schema).equals(name) || seen.add(name(schema)) && mentions(resolve(schema), name, seen);
        }
        return Stream.concat(
                        schema.getProperties() == null ? Stream.empty() : schema.getProperties().values().stream(),
                        Stream.ofNullable(schema.getItems()))
                .anyMatch(part -> mentions(part, name, seen));
    }

    /** The field that is filled, and the schema that it is a field of. */
    private record Place(String schema, String field) {}

    /** @param known values that fields of these names have elsewhere */
    private Object of(Schema schema, Place place, Map<?, ?> known) {
        if (isShown(schema)) {
            return schema.getExamples().getFirst();
        }
        Schema resolved = resolve(schema);
        if (resolved.getProperties() != null) {
            return object(schema, known);
        }
        if (isShown(resolved)) {
            return resolved.getExamples().getFirst();
        }
        if (resolved.getItems() != null) {
            return List.of(of(resolved.getItems(), place, Map.of()));
        }
        if (resolved.getEnumeration() != null && !resolved.getEnumeration().isEmpty()) {
            return resolved.getEnumeration().getFirst();
        }
        return scalar(resolved, place);
    }

    private Map<String, Object> object(Schema schema, Map<?, ?> known) {
        Schema resolved = resolve(schema);
        String name = schema.getRef() == null ? "" : name(schema);
        Map<?, ?> values = isShown(resolved)
                ? (Map<?, ?>) resolved.getExamples().getFirst()
                : schema.getRef() == null ? known : written(name);
        Map<String, Object> object = new LinkedHashMap<>();
        resolved.getProperties().forEach((field, type) -> {
            boolean required =
                    resolved.getRequired() != null && resolved.getRequired().contains(field);
            if (values.containsKey(field)) {
                object.put(field, values.get(field));
            } else if (required || isShown(type)) {
                object.put(field, of(type, new Place(name, field), values));
            }
        });
        return object;
    }

    private static boolean isShown(Schema schema) {
        return schema.getExamples() != null && !schema.getExamples().isEmpty();
    }

    /** What the written form of a thing says: its example, with the lists empty that it leaves out, or else its fields. */
    private Map<?, ?> written(String name) {
        return WRITTEN_AS.stream()
                .map(prefix -> schemas.get(prefix + ExampleIds.whole(name)))
                .filter(Objects::nonNull)
                .map(Examples::values)
                .findFirst()
                .orElse(Map.of());
    }

    private static Map<String, Object> values(Schema form) {
        Map<String, Object> values = new LinkedHashMap<>();
        form.getProperties().forEach((field, type) -> {
            if (isShown(form) && type.getItems() != null) {
                values.put(field, List.of());
            } else if (!isShown(form) && isShown(type)) {
                values.put(field, type.getExamples().getFirst());
            }
        });
        if (isShown(form)) {
            ((Map<?, ?>) form.getExamples().getFirst()).forEach((field, value) -> values.put((String) field, value));
        }
        return values;
    }

    private static Object scalar(Schema schema, Place place) {
        SchemaType type = schema.getType() == null || schema.getType().isEmpty()
                ? SchemaType.OBJECT
                : schema.getType().getFirst();
        return switch (type) {
            case INTEGER -> 1;
            case NUMBER -> 51.13;
            case BOOLEAN -> false;
            case STRING -> text(schema.getFormat(), place);
            default -> Map.of();
        };
    }

    private static String text(String format, Place place) {
        return switch (format == null ? "" : format) {
            case "uuid" -> ExampleIds.of(place.field(), place.schema());
            case "date" -> "2019-02-14";
            case "date-time" -> "2019-02-14T03:00:00Z";
            default -> "text";
        };
    }

    private static String name(Schema schema) {
        return schema.getRef().substring(SchemaRules.PREFIX.length());
    }
}
