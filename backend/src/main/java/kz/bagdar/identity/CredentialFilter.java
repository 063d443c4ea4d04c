package kz.bagdar.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Looks at every credential that is sent, also where none is needed: whoever signs in must not silently be answered as
 * the public because the token has run out.
 */
class CredentialFilter {

    @Inject
    CurrentIdentityAssociation identities;

    @ServerRequestFilter
    Uni<Void> check(ContainerRequestContext request) {
        if (request.getHeaderString(HttpHeaders.AUTHORIZATION) == null) {
            return Uni.createFrom().voidItem();
        }
        return identities
                .getDeferredIdentity()
                .invoke(identity -> {
                    if (identity.isAnonymous()) {
                        throw new AuthenticationFailedException();
                    }
                })
                .replaceWithVoid();
    }
}
