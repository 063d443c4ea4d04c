package kz.bagdar.identity.account;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import kz.bagdar.platform.text.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

public record CreateInvitation(
        @NotBlank @Email @PlainText(max = 200) @Schema(examples = "gulnar@sample.example")
        String email,

        @NotBlank @PlainText(max = 200) @Schema(examples = "Gulnar Abenova")
        String name,

        @NotNull InvitedRole role) {

    public CreateInvitation {
        email = email == null ? null : email.strip();
        name = name == null ? null : name.strip();
    }
}
