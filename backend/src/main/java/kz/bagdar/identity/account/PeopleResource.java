package kz.bagdar.identity.account;

import static kz.bagdar.identity.Permissions.PEOPLE_READ;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.problem.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;

@Path("/people")
@Tag(name = "Identity")
@RunOnVirtualThread
class PeopleResource {

    private static final Logger LOG = Logger.getLogger(PeopleResource.class);

    private static final int SHORTEST_SEARCH = 2;

    @Inject
    Accounts accounts;

    @GET
    @PermissionsAllowed(PEOPLE_READ)
    @Refuses(ProblemType.UNAVAILABLE)
    @Operation(operationId = "listPeople", summary = "Find people with an account, to take into a team")
    public Page<PersonView> list(
            @Parameter(
                            description =
                                    "Part of a name, a user name or an e-mail address, two characters or more, for fewer"
                                            + " find nobody; the first 50 are answered")
                    @QueryParam("q")
                    String search) {
        String part = search == null ? "" : search.strip();
        if (part.length() < SHORTEST_SEARCH) {
            return new Page<>(List.of(), null);
        }
        try {
            return new Page<>(accounts.find(part), null);
        } catch (AccountsException unavailable) {
            LOG.warnf("People were not found: %s", unavailable.getMessage());
            throw new ProblemException(ProblemType.UNAVAILABLE, "The accounts cannot be read at this moment");
        }
    }
}
