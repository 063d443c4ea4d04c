package kz.bagdar.message.template;

import static kz.bagdar.identity.Permissions.REGISTRATIONS_READ;
import static kz.bagdar.identity.Permissions.REGISTRATIONS_WRITE;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import kz.bagdar.message.letter.MessageKind;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.problem.Refuses;
import kz.bagdar.platform.revision.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/seminars/{seminarId}/letter-templates")
@Tag(name = "Messages")
@RunOnVirtualThread
class LetterTemplateResource {

    @Inject
    LetterTemplates templates;

    @GET
    @PermissionsAllowed(REGISTRATIONS_READ)
    @Operation(
            operationId = "listLetterTemplates",
            summary = "How the letters are worded that the service writes by itself")
    public Page<LetterTemplateView> list(String seminarId) {
        return templates.list(seminarId);
    }

    @GET
    @Path("/{kind}")
    @PermissionsAllowed(REGISTRATIONS_READ)
    @Operation(operationId = "getLetterTemplate", summary = "Read how one kind of letter is worded")
    public LetterTemplateView get(String seminarId, MessageKind kind) {
        return templates.get(seminarId, kind);
    }

    @PUT
    @Path("/{kind}")
    @PermissionsAllowed(REGISTRATIONS_WRITE)
    @Refuses(ProblemType.ILLEGAL_STATE)
    @Operation(operationId = "updateLetterTemplate", summary = "Word one kind of letter otherwise")
    public LetterTemplateView update(
            String seminarId,
            MessageKind kind,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull WriteLetterTemplate request) {
        return templates.write(seminarId, kind, IfMatch.of(ifMatch), request);
    }

    @DELETE
    @Path("/{kind}")
    @PermissionsAllowed(REGISTRATIONS_WRITE)
    @Refuses(ProblemType.ILLEGAL_STATE)
    @Operation(operationId = "resetLetterTemplate", summary = "Return to the built-in wording")
    public LetterTemplateView reset(String seminarId, MessageKind kind, @HeaderParam("If-Match") String ifMatch) {
        return templates.reset(seminarId, kind, IfMatch.of(ifMatch));
    }
}
