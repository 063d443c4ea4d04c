package kz.bagdar.platform.prepared;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import kz.bagdar.platform.revision.EtagFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Keeps the answers that are the same for everyone. */
class KeepingFilter {

    /** Later filters have lower priorities: by then the answer has been written and has its tag. */
    private static final int BEHIND_THE_ETAG = 1;

    @Inject
    PreparedAnswers answers;

    @Inject
    Preparing preparing;

    @ServerResponseFilter(priority = BEHIND_THE_ETAG)
    void keep(RoutingContext routing, ContainerRequestContext request, ContainerResponseContext response) {
        Preparation preparation = routing.get(PreparedRoute.PREPARATION);
        if (preparation != null && content(request, response) instanceof byte[] content) {
            String etag = (String) response.getHeaders().getFirst(HttpHeaders.ETAG);
            preparing
                    .seminarId()
                    .ifPresent(seminar -> answers.keep(preparation, () -> PreparedAnswer.of(seminar, etag, content)));
        }
    }

    private static Object content(ContainerRequestContext request, ContainerResponseContext response) {
        return switch (response.getStatus()) {
            case 200 -> response.getEntity();
            case 304 -> request.getProperty(EtagFilter.NOT_SENT);
            default -> null;
        };
    }
}
