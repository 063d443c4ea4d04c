package kz.bagdar.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares two views of one resource field by field, as the contract shows them. */
@ApplicationScoped
public class Differences {

    // they differ with every change, or never
    private static final Set<String> NOT_COMPARED = Set.of("id", "revision", "seminarId");

    private static final ClassValue<Set<String>> PERSONAL_FIELDS = new ClassValue<>() {
        @Override
        protected Set<String> computeValue(Class<?> view) {
            RecordComponent[] components = view.getRecordComponents();
            if (components == null) {
                throw new IllegalArgumentException(view + " is not a view record");
            }
            return Arrays.stream(components)
                    .filter(component -> component.isAnnotationPresent(Personal.class))
                    .map(RecordComponent::getName)
                    .collect(Collectors.toSet());
        }
    };

    @Inject
    ObjectMapper json;

    /** Either side may be null: then every field of the other one differs. */
    public Map<String, Difference> between(Object before, Object after) {
        Set<String> personal = PERSONAL_FIELDS.get((before == null ? after : before).getClass());
        JsonNode from = json.valueToTree(before);
        JsonNode to = json.valueToTree(after);
        Set<String> fields = new LinkedHashSet<>();
        from.fieldNames().forEachRemaining(fields::add);
        to.fieldNames().forEachRemaining(fields::add);
        fields.removeAll(NOT_COMPARED);

        Map<String, Difference> differing = new LinkedHashMap<>();
        for (String field : fields) {
            JsonNode was = from.get(field);
            JsonNode is = to.get(field);
            if (was == null ? is != null : !was.equals(is)) {
                boolean withheld = personal.contains(field);
                differing.put(field, withheld ? new Difference(null, null, true) : new Difference(was, is, false));
            }
        }
        return differing;
    }
}
