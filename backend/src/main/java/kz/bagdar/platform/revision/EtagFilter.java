package kz.bagdar.platform.revision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import kz.bagdar.platform.web.Sha256;
import kz.bagdar.platform.web.StreamedBody;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Gives every answer its strong ETag: the one that it comes with, one resource by its revision, everything else by its
 * content. A repeated GET is answered with 304. A language or a caller may change what an address answers, so caches keep apart by
 * token, and a language is part of the address.
 */
public class EtagFilter {

    /** Property of a request whose caller has the answer: what was not sent to them. */
    public static final String NOT_SENT = EtagFilter.class.getName() + ".not-sent";

    /** As {@code ETag} of an answer whose revision does not tell all of its changes: it is tagged by its content. */
    static final String OF_CONTENT = "content";

    @Inject
    ObjectMapper json;

    @ServerResponseFilter
    void tag(ContainerRequestContext request, ContainerResponseContext response) throws JsonProcessingException {
        Object entity = response.getEntity();
        boolean read = request.getMethod().equals(HttpMethod.GET)
                || request.getMethod().equals(HttpMethod.HEAD);
        if (entity == null
                || response.getStatus() >= 300
                || entity instanceof String
                || entity instanceof StreamedBody) {
            return;
        }
        Object own = response.getHeaders().getFirst(HttpHeaders.ETAG);
        String etag;
        if (own instanceof String tag && !tag.equals(OF_CONTENT)) {
            etag = tag;
        } else if (entity instanceof Revisioned revisioned && own == null) {
            etag = IfMatch.etag(revisioned.revision());
        } else if (read && entity instanceof byte[] content) {
            etag = "\"" + hash(content) + "\"";
        } else if (read) {
            // written once: for the tag, and for the wire
            byte[] content = json.writeValueAsBytes(entity);
            // with the revision before it, by which the tag can be sent back as If-Match all the same
            etag = "\"" + (entity instanceof Revisioned revisioned ? revisioned.revision() + "-" : "") + hash(content)
                    + "\"";
            response.setEntity(content);
        } else {
            return;
        }
        response.getHeaders().putSingle(HttpHeaders.ETAG, etag);
        if (!read) {
            return;
        }
        response.getHeaders().putSingle(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
        response.getHeaders().computeIfAbsent(HttpHeaders.CACHE_CONTROL, none -> List.of("private, no-cache"));
        if (matches(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), etag)) {
            request.setProperty(NOT_SENT, response.getEntity());
            response.setStatus(304);
            response.setEntity(null);
        }
    }

    private static String hash(byte[] content) {
        byte[] digest = Sha256.start().digest(content);
        return HexFormat.of().formatHex(Arrays.copyOf(digest, 12));
    }

    private static boolean matches(String ifNoneMatch, String etag) {
        return ifNoneMatch != null
                && Stream.of(ifNoneMatch.split(","))
                        .map(tag -> tag.strip().replaceFirst("^W/", ""))
                        .anyMatch(tag -> tag.equals("*") || tag.equals(etag));
    }
}
