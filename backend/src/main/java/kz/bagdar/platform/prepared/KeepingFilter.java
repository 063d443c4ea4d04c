package kz.bagdar.platform.prepared;

import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
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
    void keep(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getHeaderString(HttpHeaders.AUTHORIZATION) == null
                && request.getMethod().equals(HttpMethod.GET)
                && response.getStatus() == 200
                && response.getEntity() instanceof byte[] content) {
            String etag = (String) response.getHeaders().getFirst(HttpHeaders.ETAG);
            preparing
                    .seminarId()
                    .ifPresent(seminar -> answers.keep(
                            request.getUriInfo().getRequestUri().getRawPath() + query(request),
                            PreparedAnswer.of(seminar, etag, content),
                            preparing.begunAt()));
        }
    }

    private static String query(ContainerRequestContext request) {
        String query = request.getUriInfo().getRequestUri().getRawQuery();
        return query == null ? "" : "?" + query;
    }
}
