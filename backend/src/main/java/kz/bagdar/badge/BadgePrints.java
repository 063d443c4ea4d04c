package kz.bagdar.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagdar.badge.print.Badge;
import kz.bagdar.platform.web.Sha256;
import kz.bagdar.registration.Attendee;

/**
 * What stood on the badge that each person was last given. Kept as a hash of the text in full, whatever of it was left
 * off: a person who has moved to another group needs a new badge, one whose phone has changed does not.
 */
@ApplicationScoped
class BadgePrints {

    @Inject
    EntityManager entities;

    static String content(BadgeWriter writer, Attendee person) {
        Badge badge = writer.write(person, new Guise(null, Guise.ALL));
        return HexFormat.of().formatHex(Sha256.start().digest(badge.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** Those of some people who have no badge that says what it would say now. */
    List<Attendee> changed(BadgeWriter writer, List<Attendee> people) {
        Map<UUID, String> printed = printed(people.stream().map(Attendee::id).toList());
        return people.stream()
                .filter(person -> !content(writer, person).equals(printed.get(person.id())))
                .toList();
    }

    /**
     * Waits for an erasure that is under way: what it has forgotten already would come back otherwise. In the order of the
     * ids, so that no two prints of the same people wait for each other.
     *
     * @param contents by registration; those who were erased meanwhile are passed over
     */
    void keep(Map<UUID, String> contents, Instant now) {
        entities.createNativeQuery("""
                        with present as (
                            select id from registration where id = any(cast(:ids as uuid[])) and erased_at is null
                            order by id for share)
                        insert into badge_print (registration_id, content, printed_at)
                        select id, content, :now
                        from unnest(cast(:ids as uuid[]), cast(:contents as text[])) as printed (id, content)
                        join present using (id)
                        order by id
                        on conflict (registration_id) do update set content = excluded.content, printed_at = excluded.printed_at""")
                .setParameter("now", now)
                .setParameter("ids", contents.keySet().toArray(UUID[]::new))
                .setParameter("contents", contents.values().toArray(String[]::new))
                .executeUpdate();
    }

    Optional<Instant> printedAt(UUID id) {
        List<?> found = entities.createNativeQuery(
                        "select printed_at from badge_print where registration_id = :id", Instant.class)
                .setParameter("id", id)
                .getResultList();
        return found.stream().map(Instant.class::cast).findFirst();
    }

    void forget(Collection<UUID> ids) {
        entities.createNativeQuery("delete from badge_print where registration_id = any(:ids)")
                .setParameter("ids", ids.toArray(UUID[]::new))
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private Map<UUID, String> printed(Collection<UUID> ids) {
        List<Object[]> rows = entities.createNativeQuery(
                        "select registration_id, content from badge_print where registration_id = any(:ids)")
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
        Map<UUID, String> printed = new HashMap<>();
        rows.forEach(row -> printed.put((UUID) row[0], (String) row[1]));
        return printed;
    }
}
