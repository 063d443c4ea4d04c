package kz.bagdar.division;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagdar.division.input.Inputs;
import kz.bagdar.division.input.Inputs.GroupInput;
import kz.bagdar.division.input.Inputs.PersonInput;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;

/**
 * The groups of a division adopted before, for those who still come. It need not be the best any more, nor hold to every
 * bound: it is what was told to people. But nobody is sent to a group that is gone, that they cannot join, or that is not
 * the one they are locked to.
 */
final class Withdrawal {

    private final Inputs now;
    private final Map<UUID, UUID> before;
    private final Set<UUID> present;

    /** @param before the groups then, by registration */
    Withdrawal(Inputs now, Map<UUID, UUID> before) {
        this.now = now;
        this.before = before;
        this.present = now.groups().stream().map(GroupInput::groupId).collect(Collectors.toSet());
    }

    /** @throws ProblemException 409 that counts those for whom it cannot be */
    Map<UUID, UUID> groups() {
        Map<UUID, UUID> groups = new HashMap<>();
        int gone = 0;
        int kept = 0;
        for (PersonInput person : now.people()) {
            UUID group = before.get(person.registrationId());
            if (group == null) {
                continue;
            }
            groups.put(person.registrationId(), group);
            boolean lockedElsewhere =
                    person.lockedGroupId() != null && !person.lockedGroupId().equals(group);
            if (!present.contains(group)) {
                gone++;
            } else if (lockedElsewhere || person.barred().contains(group)) {
                kept++;
            }
        }
        if (gone + kept > 0) {
            throw new ProblemException(
                    ProblemType.ILLEGAL_STATE,
                    "The division before cannot be put back: the groups of %d people are gone, %d cannot join theirs any more"
                            .formatted(gone, kept));
        }
        return groups;
    }
}
