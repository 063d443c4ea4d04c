package kz.bagdar.registration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import kz.bagdar.platform.jobs.RecurringWork;
import kz.bagdar.platform.secret.PurposeKeys;

/**
 * Knows again who was erased, without knowing who it was: by a hash under a key of ours, and for a month. A list that
 * somebody sends in shall not undo what a person has wished; the person may come anew at any time.
 */
@ApplicationScoped
class ErasedPeople implements RecurringWork {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final String ALGORITHM = "HmacSHA256";

    @Inject
    EntityManager entities;

    @Inject
    PurposeKeys keys;

    @Inject
    Clock clock;

    private SecretKey key;

    @PostConstruct
    void deriveKey() {
        key = keys.derive("erased people", ALGORITHM);
    }

    void remember(Collection<Registration> people) {
        if (people.isEmpty()) {
            return;
        }
        entities.createNativeQuery("insert into erased_person (seminar_id, person, erased_at)"
                        + " select * from unnest(:seminars, cast(:people as bytea[])) as gone (seminar_id, person),"
                        + " (select cast(:now as timestamptz)) as moment (erased_at)"
                        + " on conflict (seminar_id, person) do update set erased_at = excluded.erased_at")
                .setParameter(
                        "seminars", people.stream().map(Registration::seminarId).toArray(UUID[]::new))
                .setParameter(
                        "people",
                        people.stream().map(one -> written(one.person())).toArray(String[]::new))
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** Those of some people who were erased. */
    @SuppressWarnings("unchecked")
    Set<String> among(UUID seminarId, Collection<String> people) {
        List<byte[]> found = entities.createNativeQuery(
                        "select person from erased_person where seminar_id = :seminar and person = any(cast(:people as bytea[]))",
                        byte[].class)
                .setParameter("seminar", seminarId)
                .setParameter("people", people.stream().map(this::written).toArray(String[]::new))
                .getResultList();
        Set<String> hashes = new HashSet<>();
        found.forEach(hash -> hashes.add(written(hash)));
        Set<String> erased = new HashSet<>(people);
        erased.removeIf(person -> !hashes.contains(written(person)));
        return erased;
    }

    @Override
    public String name() {
        return "old-erasures";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    @Transactional
    public void run() {
        entities.createNativeQuery("delete from erased_person where erased_at < :before")
                .setParameter("before", clock.instant().minus(KEPT))
                .executeUpdate();
    }

    private String written(String person) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return written(mac.doFinal(person.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** As PostgreSQL writes bytes. */
    private static String written(byte[] hash) {
        return "\\x" + HexFormat.of().formatHex(hash);
    }
}
