package kz.bagdar.registration.delegation;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import kz.bagdar.registration.link.PersonalLink;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What someone who opens a delegation is told. It never holds anything that was stored before, for anybody may send
 * somebody else's e-mail.
 *
 * @param link the contact's personal address; missing where the contact had a delegation before: then it, or a new one
 *     where none works, is mailed
 * @param token the secret part of the link; missing where the link is
 */
public record DelegationReceipt(
        @NotNull UUID delegationId,
        @NotNull UUID seminarId,

        @Schema(examples = "http://127.0.0.1:8080/kk/my-delegation#AaIMGkFrfT6yD5tRXwItDw")
        String link,

        @Schema(examples = "AaIMGkFrfT6yD5tRXwItDw") String token) {

    static DelegationReceipt of(Delegation delegation, PersonalLink link) {
        return new DelegationReceipt(delegation.id(), delegation.seminarId(), link.address(), link.token());
    }

    static DelegationReceipt ofEarlier(Delegation delegation) {
        return new DelegationReceipt(delegation.id(), delegation.seminarId(), null, null);
    }
}
