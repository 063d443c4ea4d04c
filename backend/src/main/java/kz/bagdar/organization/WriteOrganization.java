package kz.bagdar.organization;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import kz.bagdar.platform.text.Localized;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.platform.text.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What can be written of an organization.
 *
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 */
@Schema(examples = """
                {"kind": "SCHOOL", "name": {"kk": "№ 13 мектеп", "ru": "Школа № 13", "en": "School No. 13"},
                 "regionCode": "KZ-71", "city": {"kk": "Астана", "ru": "Астана", "en": "Astana"}}""")
public record WriteOrganization(
        @NotNull OrganizationKind kind,
        @NotNull @Localized(max = 200) LocalizedText name,
        @Localized(max = 60) LocalizedText shortName,
        @PlainText(max = 10) String regionCode,
        @Localized(max = 100) LocalizedText city,
        @Localized(max = 300) LocalizedText address,
        @DecimalMin("-90") @DecimalMax("90") Double latitude,
        @DecimalMin("-180") @DecimalMax("180") Double longitude,

        @PlainText(max = 300)
        @Pattern(
                regexp = "https?://[^\\s\"<>]+",
                message = "must be a web address that begins with http:// or https://")
        String website,

        @PlainText(max = 40) String phone) {}
