package kz.bagdar.registration.delegation;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which delegations a list is to have. */
public class DelegationFilter {

    @Parameter(description = "Part of the name, or of the contact's name or e-mail")
    @QueryParam("q")
    public String search;

    @Parameter(description = "Codes of regions")
    @QueryParam("region")
    public List<String> regionCodes;
}
