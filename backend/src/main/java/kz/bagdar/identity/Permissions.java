package kz.bagdar.identity;

import io.quarkus.security.StringPermission;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a caller may do, named as OAuth scopes. An API client has those of its token's scopes; a person has those of the
 * realm roles. Inside a seminar its team decides on top of that.
 */
public final class Permissions {

    public static final String SEMINARS_READ = "seminars:read";
    public static final String SEMINARS_WRITE = "seminars:write";
    public static final String ORGANIZATIONS_WRITE = "organizations:write";
    public static final String REGISTRATIONS_READ = "registrations:read";
    public static final String REGISTRATIONS_WRITE = "registrations:write";
    public static final String DIVISIONS_READ = "divisions:read";
    public static final String DIVISIONS_WRITE = "divisions:write";
    public static final String CHANGES_READ = "changes:read";
    public static final String TEAM_WRITE = "team:write";

    /** Of a participant's link alone: the one registration that it belongs to. */
    public static final String REGISTRATIONS_OWN = "registrations:own";

    /** Of the link of a delegation's contact alone: the one delegation that it belongs to, and its people. */
    public static final String DELEGATIONS_OWN = "delegations:own";

    /** Of people who speak for an organization that hosts: its visits, and no other. */
    public static final String VISITS_OWN = "visits:own";

    /** To search for people with an account; of people alone, no scope of a client gives it. */
    public static final String PEOPLE_READ = "people:read";

    /** Of administrators alone; no scope of a client gives it. */
    public static final String ADMINISTRATION = "administration:all";

    static final String ADMINISTRATOR = "administrator";
    static final String ORGANIZER = "organizer";
    static final String READER = "reader";
    static final String HOST = "host";

    public static final Set<String> ROLES = Set.of(ADMINISTRATOR, ORGANIZER, READER, HOST);

    private static final List<String> READING =
            List.of(SEMINARS_READ, REGISTRATIONS_READ, DIVISIONS_READ, CHANGES_READ);
    private static final List<String> WRITING =
            List.of(SEMINARS_WRITE, ORGANIZATIONS_WRITE, REGISTRATIONS_WRITE, DIVISIONS_WRITE, TEAM_WRITE);

    /** What the scopes of a client's token can give. */
    static final Set<String> SCOPES =
            Stream.concat(READING.stream(), WRITING.stream()).collect(Collectors.toSet());

    private Permissions() {}

    static List<String> ofRole(String role) {
        return switch (role) {
            case ADMINISTRATOR ->
                Stream.of(READING, WRITING, List.of(PEOPLE_READ, ADMINISTRATION))
                        .flatMap(List::stream)
                        .toList();
            case ORGANIZER ->
                Stream.of(READING, WRITING, List.of(PEOPLE_READ))
                        .flatMap(List::stream)
                        .toList();
            case READER -> READING;
            case HOST -> List.of(VISITS_OWN);
            default -> List.of();
        };
    }

    /** As the framework checks it. */
    public static StringPermission permission(String name) {
        int colon = name.indexOf(':');
        return new StringPermission(name.substring(0, colon), name.substring(colon + 1));
    }

    static List<String> all() {
        return ROLES.stream()
                .flatMap(role -> ofRole(role).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
