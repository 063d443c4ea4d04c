package kz.bagdar.seminar.speaker;

import static kz.bagdar.identity.Permissions.SEMINARS_WRITE;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import kz.bagdar.platform.idempotency.Idempotent;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.problem.Refuses;
import kz.bagdar.platform.revision.IfMatch;
import kz.bagdar.platform.web.Answers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/seminars/{seminarId}/speakers")
@Tag(name = "Programme")
@RunOnVirtualThread
class SpeakerResource {

    @Inject
    Speakers speakers;

    @Inject
    UriInfo uri;

    @GET
    @Operation(operationId = "listSpeakers", summary = "The speakers of a seminar")
    public Page<SpeakerView> list(String seminarId, @Valid @BeanParam PageQuery query) {
        return speakers.page(seminarId, query);
    }

    @GET
    @Path("/{speakerId}")
    @Operation(operationId = "getSpeaker", summary = "Read a speaker")
    public SpeakerView get(String seminarId, UUID speakerId) {
        return speakers.get(seminarId, speakerId);
    }

    @POST
    @Idempotent
    @PermissionsAllowed(SEMINARS_WRITE)
    @Refuses(ProblemType.ILLEGAL_STATE)
    @Operation(operationId = "createSpeaker", summary = "Add a speaker")
    public RestResponse<SpeakerView> create(String seminarId, @Valid @NotNull WriteSpeaker request) {
        return Answers.created(uri, speakers.create(seminarId, request), SpeakerView::id);
    }

    @PUT
    @Path("/{speakerId}")
    @PermissionsAllowed(SEMINARS_WRITE)
    @Refuses(ProblemType.ILLEGAL_STATE)
    @Operation(operationId = "updateSpeaker", summary = "Replace what is said of a speaker")
    public SpeakerView update(
            String seminarId,
            UUID speakerId,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull WriteSpeaker request) {
        return speakers.update(seminarId, speakerId, IfMatch.of(ifMatch), request);
    }

    @DELETE
    @Path("/{speakerId}")
    @PermissionsAllowed(SEMINARS_WRITE)
    @Refuses({ProblemType.IN_USE, ProblemType.ILLEGAL_STATE})
    @Operation(operationId = "deleteSpeaker", summary = "Delete a speaker whom no session names")
    public void delete(String seminarId, UUID speakerId, @HeaderParam("If-Match") String ifMatch) {
        speakers.delete(seminarId, speakerId, IfMatch.of(ifMatch));
    }
}
