package kz.bagdar.platform.prepared;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Keeps the answers that are the same for everyone. */
class KeepingFilter {

    /** Later filters have lower priorities: by then the answer has been written and has its tag. */
    private static final int BEHIND_THE_ETAG = 1;

    /** The few ways to ask for an answer; of what one can make up besides, there is no end, and it is not kept. */
    private static final Pattern PLAIN = Pattern.compile(
            "/api/v1(/[a-z0-9-]+)+(\\?(lang=(kk|ru|en)|version=published|lang=(kk|ru|en)&version=published))?");

    @Inject
    PreparedAnswers answers;

    @Inject
    Preparing preparing;

    @ServerResponseFilter(priority = BEHIND_THE_ETAG)
    void keep(RoutingContext routing, ContainerResponseContext response) {
        Long begunAt = routing.get(PreparedRoute.BEGUN_AT);
        if (begunAt == null || response.getStatus() != 200 || !(response.getEntity() instanceof byte[] content)) {
            return;
        }
        String uri = routing.request().uri();
        String etag = (String) response.getHeaders().getFirst(HttpHeaders.ETAG);
        preparing
                .seminarId()
                .filter(seminar -> PLAIN.matcher(uri).matches())
                .ifPresent(seminar -> answers.keep(uri, PreparedAnswer.of(seminar, etag, content), begunAt));
    }
}
