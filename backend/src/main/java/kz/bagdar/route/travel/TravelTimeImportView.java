package kz.bagdar.route.travel;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came of a table of travel times, or would come of it.
 *
 * @param written whether anything was; a trial run writes nothing
 * @param created ways of which nobody had said anything
 * @param updated ways of which something else had been said
 * @param unchanged ways that are as the table says
 * @param kept ways of which people say something, which no routing service replaces
 * @param faulty how many cells are wrong; nothing is written while there are any
 * @param faults the first thousand of them
 */
@Schema(name = "TravelTimeImport")
record TravelTimeImportView(
        @NotNull boolean written,
        @NotNull @Schema(examples = "12") int created,
        @NotNull @Schema(examples = "2") int updated,
        @NotNull int unchanged,
        @NotNull int kept,
        @NotNull int faulty,
        @NotNull List<TravelTimeFault> faults) {

    private static final int MOST_TOLD = 1_000;

    static TravelTimeImportView faulty(List<TravelTimeFault> faults) {
        return new TravelTimeImportView(
                false,
                0,
                0,
                0,
                0,
                faults.size(),
                faults.stream().limit(MOST_TOLD).toList());
    }
}
