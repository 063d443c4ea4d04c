package kz.bagdar.integration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which part of the change log is wanted. */
public class LogQuery {

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1) @Max(200) public int limit;

    @Parameter(description = "The `next` of the answer before")
    @QueryParam("after")
    public String after;

    @Parameter(description = "Only changes of this kind of resource, such as registration")
    @QueryParam("resourceType")
    public String resourceType;

    @QueryParam("resourceId")
    public UUID resourceId;

    @Parameter(description = "Only changes made by this person, client or participant")
    @QueryParam("actorId")
    public String actorId;
}
