package kz.bagdar.platform.contract;

import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import kz.bagdar.platform.text.Localized;
import kz.bagdar.platform.text.PlainText;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;

/** Says of the schemas what the scan does not know: forms of scalars, longest texts, that no further field is taken. */
final class SchemaRules {

    /** How a schema is referred to. */
    static final String PREFIX = "#/components/schemas/";

    private static final Map<String, String> FORMATS =
            Map.of("UUID", "uuid", "LocalDate", "date", "Instant", "date-time", "LocalTime", "time");

    private final IndexView index;

    SchemaRules(IndexView index) {
        this.index = index;
    }

    void apply(OpenAPI contract) {
        Map<String, Schema> schemas = contract.getComponents().getSchemas();
        schemas.values().forEach(schema -> replaceWithin(schema, SchemaRules::inlined));
        contract.getPaths()
                .getPathItems()
                .values()
                .forEach(item -> item.getOperations().values().forEach(operation -> {
                    if (operation.getParameters() != null) {
                        operation
                                .getParameters()
                                .forEach(parameter -> parameter.setSchema(inlined(parameter.getSchema())));
                    }
                }));
        FORMATS.keySet().forEach(contract.getComponents()::removeSchema);
        schemas = contract.getComponents().getSchemas();
        longest(schemas);
        closed(contract, schemas);
    }

    private static void replaceWithin(Schema schema, UnaryOperator<Schema> replacement) {
        if (schema.getProperties() != null) {
            schema.setProperties(schema.getProperties().entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            property -> replacement.apply(property.getValue()),
                            (one, other) -> one,
                            LinkedHashMap::new)));
            schema.getProperties().values().forEach(property -> replaceWithin(property, replacement));
        }
        if (schema.getItems() != null) {
            schema.setItems(replacement.apply(schema.getItems()));
        }
    }

    /** A reference to a scalar becomes the scalar: generators make a type of their own of each reference. */
    private static Schema inlined(Schema schema) {
        if (schema.getRef() == null) {
            if ("uuid".equals(schema.getFormat())) {
                schema.setPattern(null);
            }
            return schema;
        }
        String format = FORMATS.get(schema.getRef().substring(PREFIX.length()));
        if (format == null) {
            return schema;
        }
        Schema scalar = createSchema().type(List.of(SchemaType.STRING)).format(format);
        if (format.equals("time")) {
            scalar.setFormat(null);
            scalar.setPattern("^([01]\\d|2[0-3]):[0-5]\\d$");
            scalar.setExamples(List.of("09:00"));
        }
        return scalar;
    }

    private void longest(Map<String, Schema> schemas) {
        for (ClassInfo record : index.getKnownClasses()) {
            Schema schema = schemas.get(record.simpleName());
            if (!record.isRecord() || schema == null || schema.getProperties() == null) {
                continue;
            }
            for (FieldInfo field : record.fields()) {
                Schema property = schema.getProperties().get(field.name());
                if (property != null && field.hasDeclaredAnnotation(PlainText.class)) {
                    property.setMaxLength(field.declaredAnnotation(PlainText.class)
                            .value("max")
                            .asInt());
                }
                if (property != null && field.hasDeclaredAnnotation(Localized.class)) {
                    var rule = field.declaredAnnotation(Localized.class);
                    property.setDescription("At most " + rule.value("max").asInt() + " characters in each language"
                            + (rule.value("multiline") == null ? ", on one line" : ""));
                }
            }
        }
    }

    /** What callers send has no field beyond those named. */
    private static void closed(OpenAPI contract, Map<String, Schema> schemas) {
        Set<String> sent = contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .filter(operation -> operation.getRequestBody() != null)
                .flatMap(operation -> operation.getRequestBody().getContent().getMediaTypes().values().stream())
                .map(media -> media.getSchema().getRef())
                .filter(Objects::nonNull)
                .map(ref -> ref.substring(PREFIX.length()))
                .collect(Collectors.toSet());
        sent.forEach(name ->
                schemas.get(name).setAdditionalPropertiesSchema(createSchema().booleanSchema(false)));
    }
}
