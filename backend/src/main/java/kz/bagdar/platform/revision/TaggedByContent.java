package kz.bagdar.platform.revision;

import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers with a resource whose revision does not tell of all that changes in it, so that its ETag is of its content. */
public final class TaggedByContent {

    private TaggedByContent() {}

    public static <V extends Revisioned> RestResponse<V> ok(V view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, EtagFilter.OF_CONTENT)
                .build();
    }
}
