package kz.bagdar.identity;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param subject the subject that the person's tokens carry */
@Schema(name = "Person")
public record PersonView(
        @NotNull String subject,
        @NotNull String name,
        String email,
        @NotNull List<String> roles) {}
