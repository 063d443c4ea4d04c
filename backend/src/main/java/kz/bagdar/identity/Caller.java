package kz.bagdar.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kz.bagdar.change.Actor;

/** Who makes the present request, and what they may do. */
@RequestScoped
public class Caller {

    @Inject
    SecurityIdentity identity;

    /** Subject of the token, or the id of a participant's registration or a contact's delegation; null for the public. */
    public String id() {
        return identity.isAnonymous() ? null : identity.getPrincipal().getName();
    }

    public boolean isPublic() {
        return identity.isAnonymous();
    }

    public boolean isAdministrator() {
        return identity.hasRole(Permissions.ADMINISTRATOR);
    }

    public boolean may(String permission) {
        return !identity.isAnonymous() && identity.checkPermissionBlocking(Permissions.permission(permission));
    }

    /** Whether the request carries the link of this very registration. */
    public boolean isParticipant(UUID registrationId) {
        return kind() == Actor.Kind.PARTICIPANT && registrationId.toString().equals(id());
    }

    /** Whether the request carries the link of the contact of this very delegation. */
    public boolean isContact(UUID delegationId) {
        return kind() == Actor.Kind.CONTACT && delegationId.toString().equals(id());
    }

    public Actor.Kind kind() {
        return identity.isAnonymous() ? Actor.Kind.PUBLIC : identity.getAttribute(Actor.KIND);
    }

    public String name() {
        return identity.getAttribute(Actor.NAME);
    }

    public String email() {
        return identity.getPrincipal() instanceof CallerPrincipal known ? known.email() : null;
    }

    List<String> roles() {
        return identity.getRoles().stream().sorted().toList();
    }

    List<String> permissions() {
        return Permissions.all().stream().filter(this::may).toList();
    }
}
