package kz.bagdar.platform.idempotency;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

class ReplayMapper {

    // as the framework writes it, so that a replay differs in nothing
    private static final MediaType JSON = MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8");

    @ServerExceptionMapper
    Response replay(ReplayedAnswer replayed) {
        StoredAnswer stored = replayed.answer();
        Response.ResponseBuilder answer = Response.status(stored.status())
                .type(JSON)
                .entity(stored.body().getBytes(StandardCharsets.UTF_8))
                .header("Idempotency-Replayed", "true");
        stored.headers().forEach(answer::header);
        return answer.build();
    }
}
