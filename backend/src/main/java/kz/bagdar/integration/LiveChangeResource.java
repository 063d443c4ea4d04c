package kz.bagdar.integration;

import static kz.bagdar.identity.Permissions.CHANGES_READ;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.problem.Refuses;
import kz.bagdar.seminar.SeminarAccess;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What happens in one seminar, as it happens, for its team. */
@Path("/seminars/{seminarId}/events")
@Tag(name = "Changes")
@RunOnVirtualThread
class LiveChangeResource {

    @Inject
    LiveChanges live;

    @Inject
    SeminarAccess access;

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @PermissionsAllowed(CHANGES_READ)
    @Refuses(ProblemType.UNAVAILABLE)
    @Operation(
            operationId = "streamEvents",
            summary =
                    "Server-sent events that tell of each change in a seminar within a second; ends after ten minutes")
    @APIResponse(
            responseCode = "200",
            description = "`open` once it is heard, then a `change` for each",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = LiveChange.class)))
    public void stream(String seminarId, @Context SseEventSink sink, @Context Sse sse) {
        live.add(access.ofTeam(seminarId).id(), sink, sse);
    }
}
