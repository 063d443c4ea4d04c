package kz.bagdar.hosting.answer;

import static kz.bagdar.identity.Permissions.SEMINARS_READ;
import static kz.bagdar.identity.Permissions.SEMINARS_WRITE;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import kz.bagdar.platform.idempotency.Idempotent;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.problem.Refuses;
import kz.bagdar.platform.revision.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/seminars/{seminarId}/stop-answers")
@Tag(name = "Hosting")
@RunOnVirtualThread
class StopAnswerResource {

    @Inject
    StopAnswers answers;

    @GET
    @PermissionsAllowed(SEMINARS_READ)
    @Operation(
            operationId = "listStopAnswers",
            summary = "What the hosts of a seminar say to their visits, stop by stop")
    public Page<StopAnswerView> list(String seminarId) {
        return new Page<>(answers.list(seminarId), null);
    }

    @GET
    @Path("/{stopId}")
    @PermissionsAllowed(SEMINARS_READ)
    @Operation(operationId = "getStopAnswer", summary = "Read what the host of a stop says")
    public StopAnswerView get(String seminarId, UUID stopId) {
        return answers.get(seminarId, stopId);
    }

    @POST
    @Path("/{stopId}/request")
    @Idempotent
    @PermissionsAllowed(SEMINARS_WRITE)
    @Refuses(ProblemType.ILLEGAL_STATE)
    @Operation(operationId = "requestStopAnswer", summary = "Ask the host of a stop again: the answer so far is void")
    public StopAnswerView request(String seminarId, UUID stopId, @HeaderParam("If-Match") String ifMatch) {
        return answers.askAgain(seminarId, stopId, IfMatch.of(ifMatch));
    }
}
