package kz.bagdar.change;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who made a change.
 *
 * @param id the subject of the token, or the registration of a participant, the delegation of a contact; null for the public and the system
 * @param name for people to read: of one who signed in, or of a client. It is kept knowingly, for an audit trail must
 *     name who acted; a participant's and a contact's are not, so that erasing one needs no other log
 */
@Embeddable
@Schema(name = "Actor")
public record Actor(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "actor_kind")
        Kind kind,

        @Column(name = "actor_id") @Schema(examples = "11111111-0000-4000-8000-000000000002")
        String id,

        @Column(name = "actor_name") @Schema(examples = "Данияр Сейтов")
        String name) {

    @Schema(name = "ActorKind", examples = "PERSON")
    public enum Kind {
        PERSON,
        CLIENT,
        PARTICIPANT,
        CONTACT,
        PUBLIC,
        SYSTEM
    }

    /** Attribute of the identity under which its kind is kept. */
    public static final String KIND = "bagdar.actor.kind";

    /** Attribute of the identity under which its name for people is kept. */
    public static final String NAME = "bagdar.actor.name";

    static final Actor SYSTEM = new Actor(Kind.SYSTEM, null, null);

    static Actor of(SecurityIdentity identity) {
        if (identity.isAnonymous()) {
            return new Actor(Kind.PUBLIC, null, null);
        }
        Kind kind = identity.getAttribute(KIND);
        return new Actor(
                kind == null ? Kind.PERSON : kind, identity.getPrincipal().getName(), identity.getAttribute(NAME));
    }
}
