package kz.bagdar.empty;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;

/** The one thing that the empty service answers: an empty page, as a list with nothing in it. */
@Path("/api/v1/nothing")
@RunOnVirtualThread
class EmptyResource {

    @GET
    public Map<String, List<String>> list() {
        return Map.of("items", List.of());
    }
}
