package kz.bagdar.programme.diff;

import java.util.Set;
import java.util.UUID;
import kz.bagdar.seminar.publication.PartKind;

/**
 * One part that differs between two programmes.
 *
 * @param before its view in the earlier one; null where it was added. A session without a place of its own has its stage's
 * @param after its view in the later one; null where it was removed
 * @param fields those that differ; empty where it was added or removed
 */
public record ChangedPart(PartKind kind, UUID id, PartChange change, Object before, Object after, Set<String> fields) {

    public boolean is(PartKind kind, PartChange change) {
        return this.kind == kind && this.change == change;
    }
}
