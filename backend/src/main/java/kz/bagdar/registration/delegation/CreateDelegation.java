package kz.bagdar.registration.delegation;

import static kz.bagdar.registration.UpdateRegistration.EMAIL;
import static kz.bagdar.registration.UpdateRegistration.line;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.text.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a contact, or an organizer on a contact's behalf, opens a delegation with.
 *
 * @param language in which the contact is written to
 * @param consent of the contact to the processing of what is given here; must be true
 */
@Schema(examples = """
                {"name": "Ақмола облысының делегациясы (үлгі дерек)", "regionCode": "KZ-11", "contactName": "Айгүл Серікова",
                 "contactEmail": "aigul@sample.example", "language": "kk", "consent": true}""")
public record CreateDelegation(
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
        @NotNull Language language,
        @NotNull @AssertTrue Boolean consent) {

    public CreateDelegation {
        name = line(name);
        contactName = line(contactName);
        contactEmail = line(contactEmail);
        contactPhone = line(contactPhone);
    }

    UpdateDelegation details() {
        return new UpdateDelegation(name, regionCode, contactName, contactEmail, contactPhone, language);
    }
}
