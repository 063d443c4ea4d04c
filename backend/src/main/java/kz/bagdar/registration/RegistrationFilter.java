package kz.bagdar.registration;

import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.text.Language;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which registrations a list is to have. */
public class RegistrationFilter {

    private static final String NO_GROUP = "none";

    @Parameter(description = "Part of the name, the e-mail or the workplace")
    @QueryParam("q")
    public String search;

    @QueryParam("status")
    public List<RegistrationStatus> statuses;

    @Parameter(description = "Codes of regions")
    @QueryParam("region")
    public List<String> regionCodes;

    @Parameter(description = "Codes of categories")
    @QueryParam("category")
    public List<String> categoryCodes;

    @Parameter(description = "Ids of groups; `none` for those who are in no group")
    @QueryParam("groupId")
    public List<String> groups;

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
