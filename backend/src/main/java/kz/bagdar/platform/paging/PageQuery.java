package kz.bagdar.platform.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import kz.bagdar.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which part of a list is wanted. A resource method takes it as a {@code @BeanParam}. */
public class PageQuery {

    @Parameter(description = "Most items in the answer")
    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1) @Max(200) public int limit;

    @Parameter(description = "The `next` of the page before")
    @QueryParam("after")
    public String after;

    @Parameter(description = "What to sort by; a minus in front turns the order round")
    @QueryParam("sort")
    public String sort;

    /**
     * For a list that has one order.
     *
     * @throws ProblemException 400 where another is asked for
     */
    public void requireUnsorted() {
        if (sort != null) {
            throw ProblemException.invalidParameter("sort", "must be left out, for the list has one order");
        }
    }
}
