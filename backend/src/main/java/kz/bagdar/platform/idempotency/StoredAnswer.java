package kz.bagdar.platform.idempotency;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;
import java.util.TreeMap;
import kz.bagdar.platform.revision.IfMatch;
import kz.bagdar.platform.revision.Revisioned;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The first answer to a keyed request.
 *
 * @param request SHA-256 of the address and the body
 */
record StoredAnswer(byte[] request, int status, Map<String, String> headers, String body) {

    static Map<String, String> headersOf(RestResponse<?> answer) {
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
