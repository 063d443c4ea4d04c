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
import java.util.List;
import kz.bagdar.platform.problem.Problem;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;

/**
 * Takes JSON up to one megabyte, files up to ten and tables up to twenty. The server's own limit, far above, tears the connection down instead of answering;
 * it is there for senders that never end.
 */
@Provider
@Singleton
public class BodyLimit implements ReaderInterceptor {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int MOST_OF_JSON = MEGABYTE;
    private static final int MOST_OF_A_FILE = 10 * MEGABYTE;
    private static final int MOST_OF_A_TABLE = 20 * MEGABYTE;
    private static final List<String> TABLES =
            List.of("text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final List<String> FILES =
            List.of("application/xml", "text/xml", "image/", "application/octet-stream");
    private static final int BEFORE_THE_SERVERS_OWN = 10;
    private static final String DETAIL = "A body may have at most 1 MB, a file 10 MB and a table 20 MB";
    private static final String CUT_OFF = "The connection was closed before the body was whole";

    @Inject
    ObjectMapper json;

    void register(@Observes Filters filters) {
        filters.register(this::refuseToldLength, BEFORE_THE_SERVERS_OWN);
    }

    private void refuseToldLength(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || Long.parseLong(length) <= limit(request.request().getHeader(HttpHeaders.CONTENT_TYPE))) {
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

    /** Of what is neither JSON nor one of these, nothing reads a body. */
    private static int limit(String mediaType) {
        if (mediaType != null && TABLES.stream().anyMatch(mediaType::startsWith)) {
            return MOST_OF_A_TABLE;
        }
        return mediaType != null && FILES.stream().anyMatch(mediaType::startsWith) ? MOST_OF_A_FILE : MOST_OF_JSON;
    }

    /** For bodies that come in chunks of untold number, and those whose sender leaves in the middle. */
    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        body.setInputStream(
                new Counted(body.getInputStream(), limit(body.getMediaType().toString())));
        return body.proceed();
    }

    private static final class Counted extends FilterInputStream {

        private int left;

        Counted(InputStream body, int limit) {
            super(body);
            left = limit;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            try {
                int read = super.read(into, offset, length);
                count(Math.max(read, 0));
                return read;
            } catch (IOException gone) {
                throw new ProblemException(ProblemType.BAD_REQUEST, CUT_OFF);
            }
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw new ProblemException(ProblemType.BODY_TOO_LARGE, DETAIL);
            }
        }
    }
}
