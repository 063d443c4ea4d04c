package kz.bagdar.identity.team;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import kz.bagdar.platform.text.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param subject the subject that the person's or the client's tokens carry */
public record CreateTeamMember(
        @NotBlank @PlainText(max = 100) @Schema(examples = "4f6c1c52-5d5e-4a53-8f0a-6d6f0f0c2b11")
        String subject,

        @NotBlank @PlainText(max = 200) @Schema(examples = "Daniyar Seitkali")
        String name,

        @Email @PlainText(max = 200) @Schema(examples = "daniyar@sample.example")
        String email,

        @NotNull TeamRole role) {}
