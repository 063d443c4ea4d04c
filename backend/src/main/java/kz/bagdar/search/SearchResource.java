package kz.bagdar.search;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/search")
@Tag(name = "Search")
@RunOnVirtualThread
class SearchResource {

    private static final int LONGEST = 200;

    @Inject
    Search search;

    @GET
    @Operation(
            operationId = "search",
            summary =
                    "Seminars, sessions, organizations and clusters by what they are called, in any language; sessions by"
                            + " their speakers and seminars by the topics of their routes too")
    public Page<SearchHit> find(
            @Parameter(description = "What somebody typed: endings and slips are forgiven", required = true)
                    @QueryParam("q")
                    String text,
            @Parameter(description = "Only these kinds") @QueryParam("kind") List<SearchKind> kinds,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(50) int limit) {
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            throw ProblemException.invalidParameter(
                    "q", "must be 1 to " + LONGEST + " characters, not all of them blank");
        }
        return new Page<>(search.find(text, kinds.isEmpty() ? List.of(SearchKind.values()) : kinds, limit), null);
    }
}
