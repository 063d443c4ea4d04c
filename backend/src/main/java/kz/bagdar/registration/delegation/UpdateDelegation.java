package kz.bagdar.registration.delegation;

import static kz.bagdar.registration.UpdateRegistration.EMAIL;
import static kz.bagdar.registration.UpdateRegistration.line;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.text.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the team can change of a delegation.
 *
 * @param contactEmail another one makes the link that was mailed before stop working, and a new one is mailed
 * @param language in which the contact is written to
 */
@Schema(examples = """
                {"name": "Ақмола облысының делегациясы (үлгі дерек)", "regionCode": "KZ-11", "contactName": "Айгүл Серікова",
                 "contactEmail": "aigul@sample.example", "contactPhone": "+7 700 000 00 00", "language": "kk"}""")
public record UpdateDelegation(
        @NotBlank @PlainText(max = 200) @Schema(examples = "Ақмола облысының делегациясы (үлгі дерек)")
        String name,

        @NotBlank @PlainText(max = 10) @Schema(examples = "KZ-11")
        String regionCode,

        @NotBlank @PlainText(max = 200) @Schema(examples = "Айгүл Серікова")
        String contactName,

        @NotBlank @PlainText(max = 200)
        @Email(regexp = EMAIL, message = "must be an e-mail address") @Schema(examples = "aigul@sample.example")
        String contactEmail,

        @PlainText(max = 40) String contactPhone,
        @NotNull Language language) {

    public UpdateDelegation {
        name = line(name);
        contactName = line(contactName);
        contactEmail = line(contactEmail);
        contactPhone = line(contactPhone);
    }
}
