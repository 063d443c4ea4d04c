package kz.bagdar.seminar;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which seminars a list is to have. */
public class SeminarFilter {

    @Parameter(description = "Part of the title in any language")
    @QueryParam("q")
    public String search;

    @QueryParam("lifecycle")
    public List<Lifecycle> lifecycles;

    @Parameter(description = "Those that end on this day or later")
    @QueryParam("from")
    public LocalDate from;

    @Parameter(description = "Those that begin on this day or earlier")
    @QueryParam("to")
    public LocalDate to;

    @Parameter(description = "Only those in whose teams the caller is")
    @QueryParam("mine")
    public boolean mine;
}
