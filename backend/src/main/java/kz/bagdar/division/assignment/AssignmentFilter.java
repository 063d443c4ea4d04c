package kz.bagdar.division.assignment;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which assignments of a division are wanted. */
public class AssignmentFilter {

    @QueryParam("groupId")
    public UUID groupId;

    @QueryParam("region")
    public String region;

    @Parameter(
            description =
                    "1 for those who got their first choice and so on; none for those who got none that they ranked;"
                            + " nothing-ranked for those who ranked nothing")
    @QueryParam("choice")
    @Pattern(regexp = "[1-9][0-9]?|none|nothing-ranked", message = "must be 1 to 99, none or nothing-ranked") public String choice;

    @Parameter(description = "Part of a name, an e-mail address or a workplace")
    @QueryParam("q")
    public String search;
}
