package kz.bagdar.registration.own;

import static kz.bagdar.registration.UpdateRegistration.EMAIL;
import static kz.bagdar.registration.UpdateRegistration.line;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import kz.bagdar.platform.text.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param email with which somebody registered, or opened a delegation */
@Schema(examples = """
                {"email": "aigul@sample.example"}""")
public record RequestLink(
        @NotBlank @PlainText(max = 200)
        @Email(regexp = EMAIL, message = "must be an e-mail address") @Schema(examples = "aigul@sample.example")
        String email) {

    public RequestLink {
        email = line(email);
    }
}
