package kz.bagdar.integration;

import static kz.bagdar.identity.Permissions.CHANGES_READ;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Set;
import kz.bagdar.change.ChangeFeed;
import kz.bagdar.change.Position;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.seminar.SeminarAccess;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The audit trail of one seminar, for its team. */
@Path("/seminars/{seminarId}/history")
@Tag(name = "Changes")
@RunOnVirtualThread
class HistoryResource {

    @Inject
    ChangeFeed feed;

    @Inject
    SeminarAccess access;

    @GET
    @PermissionsAllowed(CHANGES_READ)
    @Operation(operationId = "listHistory", summary = "Who changed what in a seminar, newest first")
    public Page<ChangeView> list(String seminarId, @Valid @BeanParam LogQuery query) {
        ChangeFeed.Filter filter = new ChangeFeed.Filter(
                Set.of(access.ofTeam(seminarId).id()),
                false,
                query.resourceType,
                query.resourceId,
                query.actorId,
                Set.of());
        return feed.backwards(Position.parse(query.after), filter, query.limit).map(ChangeView::of);
    }
}
