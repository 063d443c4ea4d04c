package kz.bagdar.registration.session;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import kz.bagdar.platform.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Apart from the programme, which is prepared and the same until it is published again: places change all the time. */
@Path("/seminars/{seminarId}/session-places")
@Tag(name = "Programme")
@RunOnVirtualThread
class SessionPlacesResource {

    @Inject
    SignUps signUps;

    @GET
    @Operation(
            operationId = "listSessionPlaces",
            summary = "How many places are left at the sessions that take sign-ups, at the moment of asking")
    public Page<SessionPlaces> list(String seminarId) {
        return signUps.places(seminarId);
    }
}
