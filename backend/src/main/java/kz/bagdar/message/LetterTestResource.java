package kz.bagdar.message;

import static kz.bagdar.identity.Permissions.REGISTRATIONS_READ;
import static kz.bagdar.identity.Permissions.REGISTRATIONS_WRITE;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import kz.bagdar.message.template.DraftLetter;
import kz.bagdar.platform.idempotency.Idempotent;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.problem.Refuses;
import kz.bagdar.platform.web.Answers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/seminars/{seminarId}/letter-tests")
@Tag(name = "Messages")
@RunOnVirtualThread
class LetterTestResource {

    @Inject
    LetterTests tests;

    @Inject
    UriInfo uri;

    @POST
    @Idempotent
    @PermissionsAllowed(REGISTRATIONS_WRITE)
    @Refuses(ProblemType.ILLEGAL_STATE)
    @Operation(operationId = "createLetterTest", summary = "Send a letter to your own address to look at it")
    public RestResponse<LetterTestView> send(String seminarId, @Valid @NotNull DraftLetter draft) {
        return Answers.created(uri, tests.send(seminarId, draft), LetterTestView::id);
    }

    @GET
    @Path("/{testId}")
    @PermissionsAllowed(REGISTRATIONS_READ)
    @Operation(operationId = "getLetterTest", summary = "See whether a test has been sent")
    public LetterTestView get(String seminarId, UUID testId) {
        return tests.get(seminarId, testId);
    }
}
