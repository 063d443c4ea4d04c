package kz.bagdar.platform.contract;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.StaticHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import kz.bagdar.platform.web.PageHeaders;

/**
 * The contract as a page for people at /docs. Swagger UI draws it, and the framework serves Swagger UI's own files there;
 * the page around it is ours, for the one that comes with it does not fit a phone.
 */
@ApplicationScoped
class ReferencePage {

    private static final int BEFORE_THE_FRAMEWORKS_OWN = -1;
    private static final String SIGNED_IN = "/docs/oauth2-redirect.html";

    @Inject
    PageHeaders headers;

    void serve(@Observes Router router) {
        router.route("/docs/*").order(BEFORE_THE_FRAMEWORKS_OWN).handler(this::secure);
        router.route("/docs/*")
                .order(BEFORE_THE_FRAMEWORKS_OWN)
                .handler(StaticHandler.create("reference").setCachingEnabled(false));
    }

    // people come back from signing in to a page of Swagger UI's that has its script inside
    private void secure(RoutingContext request) {
        if (request.normalizedPath().equals(SIGNED_IN)) {
            request.next();
        } else {
            headers.set(request);
        }
    }
}
