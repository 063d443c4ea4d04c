package kz.bagdar.programme.diff;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.Set;
import kz.bagdar.platform.json.StoredForm;
import kz.bagdar.seminar.publication.PartKind;

/** Which fields of a part are compared, and which of them say where and when it is. */
final class PartFields {

    // they differ with every change, or never
    private static final Set<String> NOT_COMPARED = Set.of("id", "revision", "seminarId", "createdAt");

    // they are no part of the programme: everyone sees them as they stand
    private static final Set<String> LIVE = Set.of(
            "slug",
            "lifecycle",
            "nextLifecycles",
            "capacity",
            "waitingList",
            "categories",
            "contactEmail",
            "retentionDays",
            "sampleData");

    private PartFields() {}

    /** Those that differ between two views of a part. */
    static Set<String> differing(PartKind kind, Object before, Object after) {
        ObjectNode was = compared(kind, before);
        ObjectNode is = compared(kind, after);
        Set<String> fields = new LinkedHashSet<>();
        was.fieldNames().forEachRemaining(fields::add);
        is.fieldNames().forEachRemaining(fields::add);
        fields.removeIf(field -> was.path(field).equals(is.path(field)));
        return fields;
    }

    /** A view without the fields that are not compared. */
    static ObjectNode compared(PartKind kind, Object view) {
        ObjectNode fields = StoredForm.tree(view);
        fields.remove(NOT_COMPARED);
        if (kind == PartKind.SEMINAR) {
            fields.remove(LIVE);
        }
        return fields;
    }

    /** Those that say where and when a part is: whoever takes part in it has to know. */
    static Set<String> moving(PartKind kind) {
        return switch (kind) {
            case SEMINAR ->
                Set.of("startsOn", "endsOn", "opensAt", "closesAt", "timeZone", "venue", "venueOrganizationId");
            case SESSION -> Set.of("startsAt", "endsAt", "place", "placeOrganizationId");
            case STOP -> Set.of("routeId", "position", "organizationId");
            case GROUP -> Set.of("routeId");
            case VISIT -> Set.of("startsAt", "endsAt");
            case STAGE, SPEAKER, ROUTE, ORGANIZATION, CLUSTER -> Set.of();
        };
    }
}
