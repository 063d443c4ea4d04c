package kz.bagdar.registration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** People who travel in certain groups or have signed up for certain sessions. */
public record Attending(Collection<UUID> groupIds, Collection<UUID> sessionIds) {

    /** The same as a condition on registrations, which puts what it asks for into the parameters. */
    String condition(Map<String, Object> parameters) {
        List<String> either = new ArrayList<>(List.of("false"));
        if (!groupIds.isEmpty()) {
            parameters.put("groups", groupIds);
            either.add("groupId in :groups");
        }
        if (!sessionIds.isEmpty()) {
            parameters.put("sessions", sessionIds);
            either.add("id in (select registrationId from SignUp where sessionId in :sessions)");
        }
        return "(" + String.join(" or ", either) + ")";
    }
}
