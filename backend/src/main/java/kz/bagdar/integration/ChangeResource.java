package kz.bagdar.integration;

import static kz.bagdar.identity.Permissions.CHANGES_READ;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.bagdar.change.Change;
import kz.bagdar.change.ChangeFeed;
import kz.bagdar.change.Position;
import kz.bagdar.identity.Caller;
import kz.bagdar.identity.team.Teams;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * The delta feed: what changed in the seminars of the caller's teams, their deletion included, and in what belongs to no
 * seminar.
 */
@Path("/changes")
@Tag(name = "Changes")
@RunOnVirtualThread
class ChangeResource {

    /** Resources that administrators alone may read, so that their changes are not for others either. */
    private static final Set<String> OF_ADMINISTRATORS = Set.of("invitation");

    @Inject
    ChangeFeed feed;

    @Inject
    Teams teams;

    @Inject
    Caller caller;

    @GET
    @PermissionsAllowed(CHANGES_READ)
    @Operation(
            operationId = "listChanges",
            summary = "What changed since a place in the log, oldest first; next is always given, to ask again later")
    public Page<ChangeView> list(
            @Parameter(description = "Only changes of this seminar") @QueryParam("seminarId") UUID seminarId,
            @Valid @BeanParam LogQuery query) {
        Position after = Position.parse(query.after);
        ChangeFeed.Filter filter = new ChangeFeed.Filter(
                seminars(seminarId),
                seminarId == null,
                query.resourceType,
                query.resourceId,
                query.actorId,
                caller.isAdministrator() ? Set.of() : OF_ADMINISTRATORS);
        List<Change> changes = feed.forwards(after, filter, query.limit);
        Position reached = changes.isEmpty() ? after : changes.getLast().position();
        return new Page<>(changes, reached.cursor()).map(ChangeView::of);
    }

    /** Null for an administrator who asks for everything. */
    private Set<UUID> seminars(UUID seminarId) {
        Set<UUID> readable = caller.isAdministrator() ? null : teams.followedByCaller();
        if (seminarId == null) {
            return readable;
        }
        if (readable != null && !readable.contains(seminarId)) {
            throw ProblemException.notFound("seminar");
        }
        return Set.of(seminarId);
    }
}
