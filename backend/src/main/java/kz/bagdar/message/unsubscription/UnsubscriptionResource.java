package kz.bagdar.message.unsubscription;

import static kz.bagdar.identity.Permissions.REGISTRATIONS_READ;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/seminars/{seminarId}/unsubscriptions")
@Tag(name = "Messages")
@RunOnVirtualThread
class UnsubscriptionResource {

    @Inject
    Unsubscriptions unsubscriptions;

    @GET
    @PermissionsAllowed(REGISTRATIONS_READ)
    @Operation(operationId = "listUnsubscriptions", summary = "Who wants no mailings of a seminar")
    public Page<UnsubscriptionView> list(
            String seminarId, @QueryParam("registrationId") UUID registrationId, @Valid @BeanParam PageQuery query) {
        return unsubscriptions.list(seminarId, registrationId, query);
    }
}
