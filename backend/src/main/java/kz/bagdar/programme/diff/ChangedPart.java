package kz.bagdar.programme.diff;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.bagdar.seminar.publication.PartKind;
import kz.bagdar.seminar.session.SessionView;

/**
 * One part that differs between two programmes.
 *
 * @param before its view in the earlier one; null where it was added. A session without a place of its own has its stage's
 * @param after its view in the later one; null where it was removed
 * @param fields those that differ; empty where it was added or removed
 */
public record ChangedPart(PartKind kind, UUID id, PartChange change, Object before, Object after, Set<String> fields) {

    /** What differs, with nothing beside it: the same for the same change, whatever else becomes of the part. */
    public List<Object> essence() {
        return Arrays.asList(kind, id, change, essence(before), essence(after));
    }

    private ObjectNode essence(Object view) {
        if (view == null) {
            return null;
        }
        ObjectNode compared = PartFields.compared(kind, view);
        return fields.isEmpty() ? compared : compared.retain(fields);
    }

    public boolean is(PartKind kind, PartChange change) {
        return this.kind == kind && this.change == change;
    }

    /** It was taken out, and people would come to it in vain: a session that had a time, or a stop. */
    boolean isCalledOff() {
        return is(PartKind.STOP, PartChange.REMOVED)
                || is(PartKind.SESSION, PartChange.REMOVED) && ((SessionView) before).startsAt() != null;
    }

    /** In the later programme, or in the earlier one where it was removed. */
    Object view() {
        return after == null ? before : after;
    }
}
