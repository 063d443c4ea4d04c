package kz.bagdar.platform.web;

import jakarta.ws.rs.core.UriInfo;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers that more than one resource gives. */
public final class Answers {

    private Answers() {}

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
