package kz.bagdar.organization;

import java.time.Instant;
import java.util.UUID;
import kz.bagdar.platform.revision.Revisioned;
import kz.bagdar.platform.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Organization")
public record OrganizationView(
        UUID id,
        int revision,
        OrganizationKind kind,
        LocalizedText name,
        LocalizedText shortName,
        String regionCode,
        LocalizedText city,
        LocalizedText address,
        Double latitude,
        Double longitude,
        String website,
        String phone,
        Instant createdAt)
        implements Revisioned {}
