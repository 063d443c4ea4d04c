package kz.bagdar.registration;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.text.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * Which registrations a list is to have: as parameters of its address, and under the same names as JSON where it is kept,
 * for a letter to all of them.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(examples = "{\"status\": [\"CONFIRMED\"], \"region\": [\"KZ-11\"]}")
public class RegistrationFilter {

    private static final String NO_GROUP = "none";

    @Parameter(description = "Part of the name, the e-mail or the workplace")
    @QueryParam("q")
    @JsonProperty("q")
    public String search;

    @QueryParam("status")
    @JsonProperty("status")
    public List<RegistrationStatus> statuses = List.of();

    @Parameter(description = "Codes of regions")
    @QueryParam("region")
    @JsonProperty("region")
    public List<String> regionCodes = List.of();

    @Parameter(description = "Codes of categories")
    @QueryParam("category")
    @JsonProperty("category")
    public List<String> categoryCodes = List.of();

    @Parameter(description = "Ids of groups; `none` for those who are in no group")
    @QueryParam("groupId")
    @JsonProperty("groupId")
    public List<String> groups = List.of();

    @Parameter(description = "The route that is ranked first")
    @QueryParam("firstChoice")
    public UUID firstChoice;

    @Parameter(description = "The delegation that they come with")
    @QueryParam("delegationId")
    public UUID delegationId;

    @Parameter(description = "A session that the person has signed up for")
    @QueryParam("sessionId")
    public UUID sessionId;

    @QueryParam("language")
    public Language language;

    boolean withoutGroup() {
        return groups.contains(NO_GROUP);
    }

    /** @throws ProblemException 400 where one is neither an id nor {@code none} */
    List<UUID> groupIds() {
        List<UUID> ids = new ArrayList<>();
        for (String group : groups) {
            if (!group.equals(NO_GROUP)) {
                ids.add(id(group));
            }
        }
        return ids;
    }

    private static UUID id(String group) {
        try {
            return UUID.fromString(group);
        } catch (IllegalArgumentException notAnId) {
            throw ProblemException.invalidParameter("groupId", "must be the id of a group, or none");
        }
    }
}
