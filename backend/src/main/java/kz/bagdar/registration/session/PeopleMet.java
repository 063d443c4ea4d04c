package kz.bagdar.registration.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.bagdar.platform.paging.Subselect;

/**
 * Selects the people who have a place at one of some sessions and of whom something else holds too. Each id is a parameter,
 * of which a statement has 65,535: whoever adds conditions names each session and group few times.
 */
final class PeopleMet {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    PeopleMet(UUID seminarId) {
        parameters.put("clashingIn", seminarId);
    }

    void at(Collection<UUID> sessions) {
        if (!sessions.isEmpty()) {
            conditions.add("place.sessionId in " + named(sessions));
        }
    }

    void at(Collection<UUID> sessions, Collection<UUID> groups) {
        if (!sessions.isEmpty() && !groups.isEmpty()) {
            conditions.add("place.sessionId in " + named(sessions) + " and person.groupId in " + named(groups));
        }
    }

    void atAndAnotherOf(Collection<UUID> sessions, Set<UUID> others) {
        conditions.add("place.sessionId in " + named(sessions)
                + " and exists (select 1 from SignUp other where other.registrationId = place.registrationId"
                + " and other.sessionId <> place.sessionId and other.sessionId in " + named(others) + ")");
    }

    Subselect ids() {
        String any = conditions.isEmpty() ? "false" : "(" + String.join(" or ", conditions) + ")";
        return new Subselect(
                "select place.registrationId from SignUp place join Registration person"
                        + " on person.id = place.registrationId where place.seminarId = :clashingIn and " + any,
                parameters);
    }

    private String named(Collection<UUID> ids) {
        String name = "met" + parameters.size();
        parameters.put(name, ids);
        return ":" + name;
    }
}
