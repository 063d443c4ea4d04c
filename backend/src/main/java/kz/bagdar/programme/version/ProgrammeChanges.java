package kz.bagdar.programme.version;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.programme.diff.PartChange;
import kz.bagdar.seminar.publication.PartKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What differs between two programmes of a seminar.
 *
 * @param from the number of the earlier version; 0 where nothing was published
 * @param to the number of the later one; missing where that is the draft
 * @param toldRegistrations for the team: how many came whose part had moved when the version was published
 * @param toBeTold of a draft: how many come whose part has moved, and would be mailed
 */
public record ProgrammeChanges(
        @NotNull @Schema(examples = "1") int from,
        @Schema(examples = "2") Integer to,
        @NotNull List<Item> items,
        @Schema(examples = "412") Integer toldRegistrations,
        Integer toBeTold) {

    /**
     * One part that differs.
     *
     * @param title what it is called: in the later programme, or in the earlier one where it was removed
     * @param differences empty where it was added or removed
     */
    @Schema(name = "ProgrammeChange")
    public record Item(
            @NotNull PartKind kind,
            @NotNull UUID resourceId,
            @NotNull PartChange change,
            @NotNull LocalizedText title,
            @NotNull List<FieldDifference> differences) {}

    /** What one field was and is; missing where it was or is empty. A session without a place has that of its stage. */
    public record FieldDifference(
            @NotNull @Schema(examples = "startsAt") String field,

            @Schema(implementation = Object.class, nullable = true, examples = "2019-02-14T03:00:00Z")
            JsonNode from,

            @Schema(implementation = Object.class, nullable = true, examples = "2019-02-14T03:10:00Z")
            JsonNode to) {}
}
