package kz.bagdar.identity.link;

import java.util.UUID;
import kz.bagdar.change.Actor;
import kz.bagdar.identity.Permissions;

/**
 * Whom a link lets in, and to what alone.
 *
 * @param id of the participant's registration, or of the contact's delegation
 */
public record LinkHolder(Actor.Kind kind, UUID id) {

    public static LinkHolder participant(UUID registrationId) {
        return new LinkHolder(Actor.Kind.PARTICIPANT, registrationId);
    }

    public static LinkHolder contact(UUID delegationId) {
        return new LinkHolder(Actor.Kind.CONTACT, delegationId);
    }

    String permission() {
        return isContact() ? Permissions.DELEGATIONS_OWN : Permissions.REGISTRATIONS_OWN;
    }

    boolean isContact() {
        return kind == Actor.Kind.CONTACT;
    }
}
