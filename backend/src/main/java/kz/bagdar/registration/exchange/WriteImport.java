package kz.bagdar.registration.exchange;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import kz.bagdar.platform.text.Language;
import kz.bagdar.registration.exchange.reading.ColumnTarget;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a file is to be read.
 *
 * @param columns what each is read as, in their order
 * @param language in which those are written to of whom the file does not say it
 */
@Schema(name = "WriteRegistrationImport", examples = """
                {"columns": [{"field": "FULL_NAME"}, {"field": "EMAIL"}, {}, {"field": "REGION"}], "language": "kk"}""")
public record WriteImport(
        @NotNull @Valid @Size(max = 300, message = "must have at most 300 items") List<@NotNull ColumnTarget> columns,

        @NotNull Language language) {}
