package kz.bagdar.hosting;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import kz.bagdar.registration.RegistrationView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a host may know of somebody who comes: nothing by which they could be reached. */
@Schema(name = "HostedPerson")
public record HostedPersonView(
        @NotNull UUID groupId,
        @NotNull @Schema(examples = "Aigerim Sadykova") String fullName,
        @Schema(examples = "School No. 13") String workplace,
        @Schema(examples = "Teacher") String position) {

    static HostedPersonView of(RegistrationView person) {
        return new HostedPersonView(person.groupId(), person.fullName(), person.workplace(), person.position());
    }
}
