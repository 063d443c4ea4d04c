package kz.bagdar.identity;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import kz.bagdar.change.Actor;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Gives people the permissions of their roles and clients those of their scopes, and each the kind and the name that the
 * change log keeps.
 */
@ApplicationScoped
class RolePermissions implements SecurityIdentityAugmentor {

    /** Only the token of a service account has it: it is how Keycloak tells an API client from a person. */
    private static final String CLIENT_ID = "client_id";

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        boolean client = token.containsClaim(CLIENT_ID);
        String name = token.getClaim(client ? CLIENT_ID : "name");

        // built anew, for the given one has every scope of the token as a permission, whoever the token is for
        QuarkusSecurityIdentity.Builder known = QuarkusSecurityIdentity.builder()
                .setPrincipal(new CallerPrincipal(token.getSubject(), token.getClaim("email")))
                .addRoles(identity.getRoles())
                .addCredentials(identity.getCredentials())
                .addAttributes(identity.getAttributes())
                .addAttribute(Actor.KIND, client ? Actor.Kind.CLIENT : Actor.Kind.PERSON)
                .addAttribute(Actor.NAME, name == null ? token.<String>getClaim("preferred_username") : name);
        Stream<String> permissions = client
                ? scopes(token).filter(Permissions.SCOPES::contains)
                : identity.getRoles().stream().flatMap(role -> Permissions.ofRole(role).stream());
        permissions.distinct().forEach(permission -> known.addPermission(Permissions.permission(permission)));
        return Uni.createFrom().item(known.build());
    }

    private static Stream<String> scopes(JsonWebToken token) {
        String scopes = token.getClaim("scope");
        return scopes == null ? Stream.empty() : Stream.of(scopes.split(" "));
    }
}
