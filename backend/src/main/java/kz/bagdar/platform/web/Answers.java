package kz.bagdar.platform.web;

import jakarta.ws.rs.core.UriInfo;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers that more than one resource gives. */
public final class Answers {

    private Answers() {}

    /** 202 with the address, below the list it was posted to, that tells how far the work is. */
    public static <V> RestResponse<V> accepted(UriInfo list, V view, Function<V, ?> name) {
        return RestResponse.ResponseBuilder.<V>create(RestResponse.Status.ACCEPTED)
                .location(list.getAbsolutePathBuilder()
                        .path(name.apply(view).toString())
                        .build())
                .entity(view)
                .build();
    }

    /**
     * 201 with the address of the new resource below the list it was posted to.
     *
     * @param name under which the list has it, its id as a rule
     */
    public static <V> RestResponse<V> created(UriInfo list, V view, Function<V, ?> name) {
        return RestResponse.ResponseBuilder.<V>created(list.getAbsolutePathBuilder()
                        .path(name.apply(view).toString())
                        .build())
                .entity(view)
                .build();
    }
}
