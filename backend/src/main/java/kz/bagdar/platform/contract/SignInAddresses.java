package kz.bagdar.platform.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.security.OAuthFlow;
import org.eclipse.microprofile.openapi.models.security.OAuthFlows;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Says in the contract that is served where this installation signs people and clients in. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class SignInAddresses implements OASFilter {

    @Override
    public SecurityScheme filterSecurityScheme(SecurityScheme scheme) {
        if (scheme.getFlows() != null) {
            ConfigProvider.getConfig()
                    .getOptionalValue("bagdar.oidc-public-url", String.class)
                    .ifPresent(realm -> address(scheme.getFlows(), realm + "/protocol/openid-connect"));
        }
        return scheme;
    }

    private static void address(OAuthFlows flows, String endpoints) {
        if (flows.getAuthorizationCode() != null) {
            flows.getAuthorizationCode().setAuthorizationUrl(endpoints + "/auth");
            token(flows.getAuthorizationCode(), endpoints);
        }
        if (flows.getClientCredentials() != null) {
            token(flows.getClientCredentials(), endpoints);
        }
    }

    private static void token(OAuthFlow flow, String endpoints) {
        flow.setTokenUrl(endpoints + "/token");
        flow.setRefreshUrl(endpoints + "/token");
    }
}
