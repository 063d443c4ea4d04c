package kz.bagdar.organization;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import kz.bagdar.platform.revision.Revisioned;
import kz.bagdar.platform.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Organization")
public record OrganizationView(
        @NotNull UUID id,
        @NotNull int revision,
        @NotNull OrganizationKind kind,
        @NotNull LocalizedText name,
        LocalizedText shortName,
        String regionCode,
        LocalizedText city,
        LocalizedText address,
        Double latitude,
        Double longitude,
        String website,
        String phone,
        @NotNull Instant createdAt)
        implements Revisioned {}
