package kz.bagdar.platform.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Checks lists of ids in requests. */
public final class References {

    private References() {}

    /**
     * @param what the kind of thing referred to, for the message
     * @param existing which of some ids exist and may be referred to here
     * @throws ProblemException 422 naming each item that repeats an earlier one or is unknown
     */
    public static void require(
            String field, String what, List<UUID> ids, Function<Collection<UUID>, Set<UUID>> existing) {
        if (ids.isEmpty()) {
            return;
        }
        Set<UUID> known = existing.apply(Set.copyOf(ids));
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            String item = field + "[" + i + "]";
            if (ids.indexOf(ids.get(i)) < i) {
                violations.add(new Violation(item, "duplicate", "names a " + what + " that an earlier item names"));
            } else if (!known.contains(ids.get(i))) {
                violations.add(new Violation(item, "unknown-reference", "names no known " + what));
            }
        }
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
    }
}
