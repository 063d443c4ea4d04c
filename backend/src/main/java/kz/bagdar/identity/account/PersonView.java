package kz.bagdar.identity.account;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param subject the subject that the person's tokens carry */
@Schema(name = "Person")
public record PersonView(
        @NotNull @Schema(examples = "11111111-0000-4000-8000-000000000002")
        String subject,

        @NotNull @Schema(examples = "Данияр Сейтов") String name,
        String email,
        @NotNull @Schema(examples = "[\"organizer\"]") List<String> roles) {}
