package kz.bagdar.platform.idempotency;

import jakarta.ws.rs.core.HttpHeaders;
import java.security.MessageDigest;
import java.util.Map;
import java.util.TreeMap;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.revision.IfMatch;
import kz.bagdar.platform.revision.Revisioned;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The first answer to a keyed request.
 *
 * @param request SHA-256 of the address and the body
 */
record StoredAnswer(byte[] request, int status, Map<String, String> headers, String body) {

    static StoredAnswer of(KeyedRequest request, RestResponse<?> answer, String body) {
        return new StoredAnswer(request.request(), answer.getStatus(), headersOf(answer), body);
    }

    /** How a request with the key is answered, instead of being carried out. */
    RuntimeException instead(KeyedRequest again) {
        return MessageDigest.isEqual(request, again.request())
                ? new ReplayedAnswer(this)
                : new ProblemException(
                        ProblemType.IDEMPOTENCY_KEY_REUSED,
                        "Take a new key for a new request; this one has its answer");
    }

    private static Map<String, String> headersOf(RestResponse<?> answer) {
        Map<String, String> headers = new TreeMap<>();
        if (answer.getLocation() != null) {
            headers.put(HttpHeaders.LOCATION, answer.getLocation().toString());
        }
        if (answer.getEntity() instanceof Revisioned resource) {
            headers.put(HttpHeaders.ETAG, IfMatch.etag(resource.revision()));
        }
        return headers;
    }
}
