package kz.bagdar.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import kz.bagdar.platform.problem.Problem;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;

/**
 * Takes bodies up to one megabyte. The server's own limit, far above, tears the connection down instead of answering;
 * it is there for senders that never end.
 */
@Provider
@Singleton
public class BodyLimit implements ReaderInterceptor {

    private static final int BYTES = 1024 * 1024;
    private static final int BEFORE_THE_SERVERS_OWN = 10;
    private static final String DETAIL = "A body may have at most 1 MB";

    @Inject
    ObjectMapper json;

    void register(@Observes Filters filters) {
        filters.register(this::refuseToldLength, BEFORE_THE_SERVERS_OWN);
    }

    private void refuseToldLength(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || Long.parseLong(length) <= BYTES) {
            request.next();
            return;
        }
        // what is on its way already is read and dropped, so that the sender gets to read the answer
        request.request().resume();
        request.response()
                .setStatusCode(ProblemType.BODY_TOO_LARGE.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(problem());
    }

    private String problem() {
        try {
            return json.writeValueAsString(Problem.of(ProblemType.BODY_TOO_LARGE, DETAIL));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** For bodies that come in chunks of untold number. */
    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        body.setInputStream(new Counted(body.getInputStream()));
        return body.proceed();
    }

    private static final class Counted extends FilterInputStream {

        private int left = BYTES;

        Counted(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw new ProblemException(ProblemType.BODY_TOO_LARGE, DETAIL);
            }
        }
    }
}
