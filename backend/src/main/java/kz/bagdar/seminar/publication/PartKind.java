package kz.bagdar.seminar.publication;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a programme is made of. Organizations and clusters are not the seminar's own, and have no published part: a
 * version holds them as they were when it was published.
 */
@Schema(examples = "SESSION")
public enum PartKind {
    SEMINAR(null),
    STAGE("position"),
    SESSION("position"),
    SPEAKER("name"),
    ROUTE("number"),
    STOP("position"),
    GROUP("number"),
    VISIT("startsAt"),
    ORGANIZATION(null),
    CLUSTER(null);

    private final String sortedBy;

    PartKind(String sortedBy) {
        this.sortedBy = sortedBy;
    }

    /** The name, in {@code sort}, of the one thing that the kind's list can be sorted by. */
    String sortedBy() {
        return sortedBy;
    }

    /** The name of the kind in the contract. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
