package kz.bagdar.platform.prepared;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
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
    void keep(RoutingContext routing, ContainerResponseContext response) {
        Long begunAt = routing.get(PreparedRoute.BEGUN_AT);
        if (begunAt != null && response.getStatus() == 200 && response.getEntity() instanceof byte[] content) {
            String etag = (String) response.getHeaders().getFirst(HttpHeaders.ETAG);
            preparing
                    .seminarId()
                    .ifPresent(seminar ->
                            answers.keep(routing.request().uri(), PreparedAnswer.of(seminar, etag, content), begunAt));
        }
    }
}
