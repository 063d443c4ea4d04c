package kz.bagdar.hosting.coordinator;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import kz.bagdar.platform.text.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

public record CreateCoordinator(
        @NotBlank @Email @PlainText(max = 200) @Schema(examples = "gulnar@sample.example")
        String email,

        @NotBlank @PlainText(max = 200) @Schema(examples = "Gulnar Abenova")
        String name) {

    public CreateCoordinator {
        email = email == null ? null : email.strip();
        name = name == null ? null : name.strip();
    }
}
