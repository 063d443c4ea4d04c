package kz.bagdar.platform.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
        requireEach(field, what, ids, id -> known.contains(id) ? null : unknown(what));
    }

    /**
     * As {@link #require}, where what is referred to must also have a certain owner.
     *
     * @param ownersOf the owners of those of some ids that exist
     * @throws ProblemException 422 naming each item that repeats an earlier one, is unknown, or is another owner's
     */
    public static void requireWithin(
            UUID owner,
            String field,
            String what,
            List<UUID> ids,
            Function<Collection<UUID>, Map<UUID, UUID>> ownersOf) {
        if (ids.isEmpty()) {
            return;
        }
        Map<UUID, UUID> owners = ownersOf.apply(Set.copyOf(ids));
        requireEach(field, what, ids, id -> fault(owner, owners.get(id), what));
    }

    /** As the other of this name, for one id; null is fine: nothing is referred to. */
    public static void requireWithin(
            UUID owner, String field, String what, UUID id, Function<Collection<UUID>, Map<UUID, UUID>> ownersOf) {
        if (id == null) {
            return;
        }
        Fault fault = fault(owner, ownersOf.apply(Set.of(id)).get(id), what);
        if (fault != null) {
            throw ProblemException.invalid(field, fault.code(), fault.message());
        }
    }

    private record Fault(String code, String message) {}

    private static Fault fault(UUID wantedOwner, UUID owner, String what) {
        if (owner == null) {
            return unknown(what);
        }
        return owner.equals(wantedOwner)
                ? null
                : new Fault("foreign-reference", "names a " + what + " that does not belong here");
    }

    private static Fault unknown(String what) {
        return new Fault("unknown-reference", "names no known " + what);
    }

    private static void requireEach(String field, String what, List<UUID> ids, Function<UUID, Fault> faultOf) {
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            String item = field + "[" + i + "]";
            Fault fault = faultOf.apply(ids.get(i));
            if (ids.indexOf(ids.get(i)) < i) {
                violations.add(new Violation(item, "duplicate", "names a " + what + " that an earlier item names"));
            } else if (fault != null) {
                violations.add(new Violation(item, fault.code(), fault.message()));
            }
        }
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
    }
}
