package kz.bagdar.platform.contract;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** The scan names a page after our classes; callers know it by what is on it: {@code SeminarPage}. */
final class PageNames {

    private PageNames() {}

    static void apply(OpenAPI contract) {
        Map<String, String> names = contract.getComponents().getSchemas().entrySet().stream()
                .filter(schema -> schema.getKey().startsWith("Page"))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, schema -> name(schema.getValue()), (one, same) -> one, TreeMap::new));
        names.forEach((scanned, ours) -> {
            contract.getComponents()
                    .addSchema(ours, contract.getComponents().getSchemas().get(scanned));
            contract.getComponents().removeSchema(scanned);
        });
        contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                .filter(response -> response.getContent() != null)
                .flatMap(response -> response.getContent().getMediaTypes().values().stream())
                .map(MediaType::getSchema)
                .filter(schema -> schema.getRef() != null)
                .forEach(schema -> rename(schema, names));
    }

    private static String name(Schema page) {
        return page.getProperties().get("items").getItems().getRef().substring(SchemaRules.PREFIX.length()) + "Page";
    }

    private static void rename(Schema reference, Map<String, String> names) {
        String ours = names.get(reference.getRef().substring(SchemaRules.PREFIX.length()));
        if (ours != null) {
            reference.setRef(SchemaRules.PREFIX + ours);
        }
    }
}
