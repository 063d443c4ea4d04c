package kz.bagdar.registration.exchange;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import kz.bagdar.platform.text.Language;
import kz.bagdar.registration.exchange.reading.ColumnTarget;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a file is to be read.
 *
 * @param headerLine that heads the columns: 0 where none does, and the first line is a person; missing leaves it as it is
 * @param columns what each is read as, in their order; missing where another line heads them, and they are guessed anew
 * @param language in which those are written to of whom the file does not say it
 */
@Schema(name = "WriteRegistrationImport", examples = """
                {"columns": [{"field": "FULL_NAME"}, {"field": "EMAIL"}, {}, {"field": "REGION"}], "language": "kk"}""")
public record WriteImport(
        @Min(0) @Schema(examples = "3") Integer headerLine,

        @Valid @Size(max = 300, message = "must have at most 300 items") List<@NotNull @Valid ColumnTarget> columns,

        @NotNull Language language) {}
