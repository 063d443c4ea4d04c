package kz.bagdar.identity.link;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import kz.bagdar.change.Actor;
import kz.bagdar.identity.Permissions;

/** Takes {@code Authorization: Link <token>}, the credential of a participant and of a contact. */
@ApplicationScoped
class LinkAuthentication implements HttpAuthenticationMechanism {

    private static final String SCHEME = "Link ";

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
        String credential = request.request().getHeader("Authorization");
        if (credential == null || !credential.startsWith(SCHEME)) {
            return Uni.createFrom().nullItem();
        }
        return identities.authenticate(new LinkRequest(credential.substring(SCHEME.length())));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(LinkRequest.class);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
        return Uni.createFrom().item(new HttpCredentialTransport(HttpCredentialTransport.Type.AUTHORIZATION, "link"));
    }

    static class LinkRequest extends BaseAuthenticationRequest {

        private final String token;

        LinkRequest(String token) {
            this.token = token;
        }
    }

    @ApplicationScoped
    static class Links implements IdentityProvider<LinkRequest> {

        @Inject
        ParticipantLinks links;

        @Override
        public Class<LinkRequest> getRequestType() {
            return LinkRequest.class;
        }

        @Override
        public Uni<SecurityIdentity> authenticate(LinkRequest request, AuthenticationRequestContext context) {
            return context.runBlocking(() -> {
                LinkHolder holder = links.holderOf(request.token).orElseThrow(AuthenticationFailedException::new);
                return QuarkusSecurityIdentity.builder()
                        .setPrincipal(new QuarkusPrincipal(holder.id().toString()))
                        .addAttribute(Actor.KIND, holder.kind())
                        .addPermission(Permissions.permission(holder.permission()))
                        .build();
            });
        }
    }
}
