package kz.bagdar.registration.ticket;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import kz.bagdar.platform.secret.PurposeKeys;
import kz.bagdar.platform.secret.SignedId;

/**
 * Makes and reads what the QR code of a participant says. It tells who somebody is and opens nothing: a badge is seen by
 * all, so that it must never carry the participant's link. It is the same for as long as the registration exists.
 */
@ApplicationScoped
public class TicketCodes {

    @Inject
    PurposeKeys keys;

    private SignedId tickets;

    @PostConstruct
    void deriveKey() {
        tickets = new SignedId(keys.derive("tickets", SignedId.ALGORITHM));
    }

    /** 64 characters that fit into an address. */
    public String of(UUID registrationId) {
        return tickets.of(registrationId);
    }

    /** The registration whose code it is, which need not exist any more; empty where this service made no such code. */
    public Optional<UUID> read(String code) {
        return tickets.read(code);
    }
}
