package kz.bagdar.identity.link;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import kz.bagdar.platform.secret.PurposeKeys;
import kz.bagdar.platform.secret.SignedId;
import kz.bagdar.platform.web.Sha256;

/**
 * Makes and reads what can be made of participants' links: the token that opens a registration, and the one of the same
 * link that reads its calendar and nothing else. Both are signed ids of the link, so that a mail sent later can carry
 * them although no token is stored anywhere.
 */
@ApplicationScoped
class LinkToken {

    @Inject
    PurposeKeys keys;

    private SignedId whole;
    private SignedId calendar;

    @PostConstruct
    void deriveKeys() {
        whole = new SignedId(keys.derive("participant links", SignedId.ALGORITHM));
        calendar = new SignedId(keys.derive("participant calendars", SignedId.ALGORITHM));
    }

    String of(UUID linkId) {
        return whole.of(linkId);
    }

    /** The link that a token was made for; empty where it was not made by this service. */
    Optional<UUID> read(String token) {
        return whole.read(token);
    }

    String ofCalendar(UUID linkId) {
        return calendar.of(linkId);
    }

    Optional<UUID> readCalendar(String token) {
        return calendar.read(token);
    }

    static byte[] hash(String token) {
        return Sha256.start().digest(token.getBytes(StandardCharsets.US_ASCII));
    }
}
