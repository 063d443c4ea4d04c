package kz.bagdar.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.bagdar.platform.paging.Page;

/** Reads the change log: forwards without ever skipping a transaction that commits late, or backwards for people. */
@ApplicationScoped
public class ChangeFeed {

    /** Below the oldest transaction still running, nothing can be added to the log any more. */
    static final String SETTLED = "change.tx < cast(cast(pg_snapshot_xmin(pg_current_snapshot()) as text) as bigint)";

    @Inject
    EntityManager entities;

    /**
     * What to read.
     *
     * @param seminarIds only changes of these seminars, and of what belongs to none where {@code outsideSeminars}; null
     *     for all
     * @param hiddenTypes resource types whose changes are not for this reader
     */
    public record Filter(
            Collection<UUID> seminarIds,
            boolean outsideSeminars,
            String resourceType,
            UUID resourceId,
            String actorId,
            Collection<String> hiddenTypes) {

        public static Filter all() {
            return new Filter(null, true, null, null, null, Set.of());
        }
    }

    /** The settled changes behind a position, oldest first. Reading on from the last one's position misses nothing. */
    public List<Change> forwards(Position after, Filter filter, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(filter, parameters) + " and " + SETTLED
                + " and (change.tx, change.seq) > (:tx, :seq) order by change.tx, change.seq";
        parameters.put("tx", after.tx());
        parameters.put("seq", after.seq());
        return read(where, parameters, limit);
    }

    /** Changes newest first, those just committed included. */
    public Page<Change> backwards(Position before, Filter filter, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(filter, parameters);
        if (!before.equals(Position.START)) {
            where += " and (change.tx, change.seq) < (:tx, :seq)";
            parameters.put("tx", before.tx());
            parameters.put("seq", before.seq());
        }
        List<Change> found = read(where + " order by change.tx desc, change.seq desc", parameters, limit + 1);
        if (found.size() <= limit) {
            return new Page<>(found, null);
        }
        List<Change> items = List.copyOf(found.subList(0, limit));
        return new Page<>(items, items.getLast().position().cursor());
    }

    private static String where(Filter filter, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>(List.of("true"));
        if (filter.seminarIds() != null) {
            parameters.put("seminars", filter.seminarIds().toArray(UUID[]::new));
            conditions.add("(change.seminar_id = any(:seminars)"
                    + (filter.outsideSeminars() ? " or change.seminar_id is null)" : ")"));
        }
        if (filter.resourceType() != null) {
            parameters.put("type", filter.resourceType());
            conditions.add("change.resource_type = :type");
        }
        if (!filter.hiddenTypes().isEmpty()) {
            parameters.put("hidden", filter.hiddenTypes().toArray(String[]::new));
            conditions.add("change.resource_type <> all(:hidden)");
        }
        if (filter.resourceId() != null) {
            parameters.put("id", filter.resourceId());
            conditions.add("change.resource_id = :id");
        }
        if (filter.actorId() != null) {
            parameters.put("actor", filter.actorId());
            conditions.add("change.actor_id = :actor");
        }
        return String.join(" and ", conditions);
    }

    @SuppressWarnings("unchecked")
    private List<Change> read(String where, Map<String, Object> parameters, int limit) {
        var query = entities.createNativeQuery("select change.* from change where " + where, Change.class);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(limit).getResultList();
    }
}
