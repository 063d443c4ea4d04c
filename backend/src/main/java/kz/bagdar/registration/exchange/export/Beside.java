package kz.bagdar.registration.exchange.export;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What of some people stands elsewhere than in their registrations, read once for all of them.
 *
 * @param delegations names by id
 * @param sessions ids of those that a person has signed up for, by registration
 * @param organizations that were chosen as answers: the names by which an import finds them again, by id
 * @param files names by id
 */
record Beside(
        Map<UUID, String> delegations,
        Map<UUID, List<UUID>> sessions,
        Map<UUID, String> organizations,
        Map<UUID, String> files) {}
