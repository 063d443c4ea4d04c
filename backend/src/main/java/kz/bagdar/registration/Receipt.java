package kz.bagdar.registration;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import kz.bagdar.registration.link.PersonalLink;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What someone who registers is told. It never holds anything that was stored before, for anybody may send somebody
 * else's e-mail.
 *
 * @param status missing where it existed before: whether somebody comes or was turned away is told to the team alone
 * @param link the personal address of the registration; missing where it existed before: then it is mailed again
 * @param token the secret part of the link; missing where the link is
 */
@Schema(name = "RegistrationReceipt")
public record Receipt(
        @NotNull UUID registrationId,
        @NotNull UUID seminarId,
        @Schema(examples = "CONFIRMED") RegistrationStatus status,

        @Schema(examples = "http://127.0.0.1:8080/kk/my-registration#AaIMGkFrfT6yD5tRXwItDw")
        String link,

        @Schema(examples = "AaIMGkFrfT6yD5tRXwItDw") String token) {

    public static Receipt of(RegistrationView registration, PersonalLink link) {
        return new Receipt(
                registration.id(), registration.seminarId(), registration.status(), link.address(), link.token());
    }

    public static Receipt ofEarlier(RegistrationView registration, boolean toTheTeam) {
        return new Receipt(
                registration.id(), registration.seminarId(), toTheTeam ? registration.status() : null, null, null);
    }
}
