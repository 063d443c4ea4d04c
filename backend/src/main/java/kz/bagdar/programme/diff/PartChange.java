package kz.bagdar.programme.diff;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a part from one programme to another. Where or when it is having changed, it has MOVED. */
@Schema(examples = "MOVED")
public enum PartChange {
    ADDED,
    REMOVED,
    CHANGED,
    MOVED
}
