package kz.bagdar.registration;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** People chosen out of the list, to be decided on at once. */
@Schema(examples = "{\"registrationIds\": [\"01a20c1a-416b-7d3e-b20f-0000000000aa\"]}")
public record ChosenRegistrations(
        @NotNull @Size(min = 1, max = 200, message = "must have 1 to 200 items") List<@NotNull UUID> registrationIds) {}
