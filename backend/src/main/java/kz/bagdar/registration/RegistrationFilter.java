package kz.bagdar.registration;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.Violation;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.text.TextFault;
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
    private static final int LONGEST_SEARCH = 200;
    private static final int LONGEST_CODE = 40;
    private static final int MOST_VALUES = 500;

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

    @Parameter(
            description = "Whether a session that the person has signed up for meets another that they have to be at")
    @QueryParam("signUpClash")
    public Boolean signUpClash;

    @QueryParam("language")
    public Language language;

    /** Whether it leaves nobody out. */
    public boolean limitsNothing() {
        return search == null
                && statuses.isEmpty()
                && regionCodes.isEmpty()
                && categoryCodes.isEmpty()
                && groups.isEmpty()
                && firstChoice == null
                && delegationId == null
                && sessionId == null
                && signUpClash == null
                && language == null;
    }

    /** The same, of other statuses. */
    public RegistrationFilter with(List<RegistrationStatus> others) {
        RegistrationFilter filter = withoutSearch();
        filter.search = search;
        filter.statuses = others;
        return filter;
    }

    /** The same, searching for another text. */
    public RegistrationFilter searching(String text) {
        RegistrationFilter filter = withoutSearch();
        filter.search = text;
        return filter;
    }

    /** The same but for the text that is searched for, which may be somebody's name. */
    public RegistrationFilter withoutSearch() {
        RegistrationFilter filter = new RegistrationFilter();
        filter.statuses = statuses;
        filter.regionCodes = regionCodes;
        filter.categoryCodes = categoryCodes;
        filter.groups = groups;
        filter.firstChoice = firstChoice;
        filter.delegationId = delegationId;
        filter.sessionId = sessionId;
        filter.signUpClash = signUpClash;
        filter.language = language;
        return filter;
    }

    /**
     * What is wrong with it where it was sent as JSON: nothing has looked at it then.
     *
     * @param path where in the request it is
     */
    public List<Violation> faults(String path) {
        List<Violation> faults = new ArrayList<>();
        TextFault.in(search, LONGEST_SEARCH, false)
                .ifPresent(fault -> faults.add(new Violation(path + ".q", fault.code(), fault.message())));
        check(path + ".status", statuses, status -> true, faults);
        check(path + ".region", regionCodes, RegistrationFilter::isCode, faults);
        check(path + ".category", categoryCodes, RegistrationFilter::isCode, faults);
        check(path + ".groupId", groups, group -> group.equals(NO_GROUP) || isId(group), faults);
        return faults;
    }

    private static <T> void check(String field, List<T> values, Predicate<T> rule, List<Violation> faults) {
        if (values == null) {
            faults.add(new Violation(field, "required", "must be a list, or be left out"));
        } else if (values.size() > MOST_VALUES) {
            faults.add(new Violation(field, "too-long", "must have at most " + MOST_VALUES + " values"));
        } else {
            for (int i = 0; i < values.size(); i++) {
                if (values.get(i) == null || !rule.test(values.get(i))) {
                    faults.add(new Violation(field + "[" + i + "]", "bad-format", "is nothing that people have"));
                }
            }
        }
    }

    private static boolean isCode(String text) {
        return TextFault.in(text, LONGEST_CODE, false).isEmpty();
    }

    private static boolean isId(String text) {
        try {
            UUID.fromString(text);
            return true;
        } catch (IllegalArgumentException notAnId) {
            return false;
        }
    }

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
        if (!isId(group)) {
            throw ProblemException.invalidParameter("groupId", "must be the id of a group, or none");
        }
        return UUID.fromString(group);
    }
}
