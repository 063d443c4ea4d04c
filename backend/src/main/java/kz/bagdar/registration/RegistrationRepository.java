package kz.bagdar.registration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagdar.platform.paging.Keyset;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.paging.SearchPattern;
import kz.bagdar.platform.paging.SortKey;
import kz.bagdar.platform.paging.Subselect;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.text.Language;
import kz.bagdar.registration.place.Claim;
import kz.bagdar.registration.privacy.KeptUntil;

@ApplicationScoped
class RegistrationRepository implements PanacheRepositoryBase<Registration, UUID> {

    // as Registration.inLine has it, and the index registration_line
    private static final String IN_LINE = "(arrival - priority * 1000000000000L)";

    /**
     * That a row has one of some claims: three arrays of equal length, for they may be many. Nothing is null in what is
     * compared, so that each row is looked up and not held against all of them.
     */
    private static final String HAS_CLAIM = """
            (region_code, coalesce(category_code, ''), coalesce(first_choice, '00000000-0000-0000-0000-000000000000')) in (
                select region, coalesce(category, ''), coalesce(route, '00000000-0000-0000-0000-000000000000')
                from unnest(cast(:regions as text[]), cast(:categories as text[]), cast(:routes as uuid[]))
                    as claim (region, category, route))
            """;

    private static final SortKey<Registration> BY_TIME =
            SortKey.instant("registeredAt", "registeredAt", Registration::registeredAt);

    private static final String LINE = "line";

    // those of a region or a state stand in its index by their time: so a list of them by time reads no others
    private static final List<SortKey<Registration>> SORTS = List.of(
            BY_TIME,
            SortKey.text("fullName", "fullName", Registration::fullName),
            new SortKey<>(LINE, IN_LINE, Registration::inLine, Long::valueOf),
            SortKey.text("region", "regionCode", Registration::regionCode).then(BY_TIME),
            SortKey.<Registration>text(
                            "status",
                            "cast(status as string)",
                            registration -> registration.status().name())
                    .then(BY_TIME));

    @Inject
    ClashingPeople clashingPeople;

    Page<Registration> page(UUID seminarId, RegistrationFilter filter, PageQuery query) {
        boolean inLine = query.sort != null && query.sort.replaceFirst("-", "").equals(LINE);
        if (inLine && !filter.statuses.equals(List.of(RegistrationStatus.WAITLISTED))) {
            throw ProblemException.invalidParameter("sort", "by line is for status=WAITLISTED alone");
        }
        return found(seminarId, filter).page(query);
    }

    /** Of all that the filter finds what others may know; nobody may know anything of whoever was erased. */
    List<Attendee> attendees(UUID seminarId, RegistrationFilter filter, AttendeeOrder order, int most) {
        return found(seminarId, filter).where("erasedAt is null").all(Attendee.class, order.expression, most);
    }

    long count(UUID seminarId, RegistrationFilter filter) {
        return found(seminarId, filter).count();
    }

    /** @param ids at most 60,000, for a statement has room for 65,535 parameters */
    List<Attendee> attendees(UUID seminarId, Collection<UUID> ids, AttendeeOrder order) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return new Keyset<>(this, SORTS)
                .where("seminarId = :seminar", "seminar", seminarId)
                .where("id in :ids", "ids", ids)
                .where("erasedAt is null")
                .all(Attendee.class, order.expression, ids.size());
    }

    Keyset<Registration> found(UUID seminarId, RegistrationFilter filter) {
        List<UUID> groupIds = filter.groupIds();
        Keyset<Registration> registrations = new Keyset<>(this, SORTS)
                .where("seminarId = :seminar", "seminar", seminarId)
                .search("searchText", filter.search)
                .where("status in :statuses", "statuses", filter.statuses)
                .where("regionCode in :regions", "regions", filter.regionCodes)
                .where("categoryCode in :categories", "categories", filter.categoryCodes)
                .where("firstChoice = :firstChoice", "firstChoice", filter.firstChoice)
                .where("delegationId = :delegation", "delegation", filter.delegationId)
                .where(
                        "id in (select registrationId from SignUp where sessionId = :session)",
                        "session",
                        filter.sessionId)
                .where("language = :language", "language", filter.language);
        if (filter.signUpClash != null) {
            registrations.whereIn(filter.signUpClash ? "id in" : "id not in", clashingPeople.of(seminarId));
        }
        if (filter.withoutGroup() && groupIds.isEmpty()) {
            return registrations.where("groupId is null");
        }
        String inGroup = filter.withoutGroup() ? "groupId in :groups or groupId is null" : "groupId in :groups";
        return registrations.where(inGroup, "groups", groupIds);
    }

    /** An offer whose time has come. */
    record OfferOver(Instant expiresAt, UUID id) {

        /** Before all of them. */
        static final OfferOver FIRST = new OfferOver(Instant.EPOCH, new UUID(0, 0));
    }

    /** Some of those behind one, the oldest first. */
    List<OfferOver> offersOver(Instant now, OfferOver behind, int most) {
        return getEntityManager()
                .createQuery(
                        "select offerExpiresAt, id from Registration where status = :status and offerExpiresAt <= :now"
                                + " and (offerExpiresAt, id) > (:behind, :behindId) order by offerExpiresAt, id",
                        OfferOver.class)
                .setParameter("status", RegistrationStatus.OFFERED)
                .setParameter("now", now)
                .setParameter("behind", behind.expiresAt())
                .setParameter("behindId", behind.id())
                .setMaxResults(most)
                .getResultList();
    }

    Optional<Registration> find(UUID seminarId, UUID id) {
        return find("seminarId = ?1 and id = ?2", seminarId, id).firstResultOptional();
    }

    /** An e-mail is one person, however its letters are written. */
    Optional<Registration> findByEmail(UUID seminarId, String email) {
        return find("seminarId = ?1 and person = function('person_of', ?2)", seminarId, email)
                .firstResultOptional();
    }

    /** An e-mail as somebody writes it, the person that it is of, and the person's registration; null where there is none. */
    record Sending(String email, String person, UUID registrationId) {}

    @SuppressWarnings("unchecked")
    List<Sending> sendings(UUID seminarId, Collection<String> emails) {
        List<Object[]> rows = getEntityManager()
                .createNativeQuery("""
                        select sender.email, person_of(sender.email), registration.id
                        from unnest(cast(:emails as text[])) as sender (email)
                        left join registration on seminar_id = :seminar and person = person_of(sender.email)""")
                .setParameter("emails", emails.toArray(String[]::new))
                .setParameter("seminar", seminarId)
                .getResultList();
        return rows.stream()
                .map(row -> new Sending((String) row[0], (String) row[1], (UUID) row[2]))
                .toList();
    }

    @SuppressWarnings("unchecked")
    List<Registration> byIds(Collection<UUID> ids) {
        return getEntityManager()
                .createNativeQuery("select * from registration where id = any(:ids)", Registration.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
    }

    static Subselect search(UUID seminarId, String text) {
        return new Subselect(
                "select searched.id from Registration searched where searched.seminarId = :searchedSeminar"
                        + " and searched.searchText like :searched escape '\\'",
                Map.of("searchedSeminar", seminarId, "searched", SearchPattern.anywhere(text)));
    }

    /** The names of people by their registrations, however many. */
    @SuppressWarnings("unchecked")
    Map<UUID, String> names(Collection<UUID> ids) {
        List<Object[]> rows = getEntityManager()
                .createNativeQuery("select id, full_name from registration where id = any(:ids)")
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    @SuppressWarnings("unchecked")
    List<Recipient> recipients(Collection<UUID> ids) {
        List<Object[]> rows = getEntityManager()
                .createNativeQuery("select id, seminar_id, email, language from registration where id = any(:ids)")
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .map(row ->
                        new Recipient((UUID) row[0], (UUID) row[1], (String) row[2], Language.valueOf((String) row[3])))
                .toList();
    }

    boolean existIn(UUID seminarId) {
        return find("seminarId", seminarId).firstResultOptional().isPresent();
    }

    /** Whether anybody is registered who is not erased. */
    boolean anyoneIsKept(UUID seminarId) {
        return find("seminarId = ?1 and erasedAt is null", seminarId)
                .firstResultOptional()
                .isPresent();
    }

    /** Somebody on the waiting list. */
    record Waiting(UUID id, Claim claim) {}

    /** Those with one of some claims who are first in line. */
    @SuppressWarnings("unchecked")
    List<Waiting> firstWaiting(UUID seminarId, List<Claim> claims, int most) {
        List<Object[]> rows = claimed(getEntityManager().createNativeQuery("""
                        select id, region_code, category_code, first_choice from registration
                        where seminar_id = :seminar and status = 'WAITLISTED' and\s""" + HAS_CLAIM + """
                        order by (arrival - priority * 1000000000000), id limit :most"""), claims)
                .setParameter("seminar", seminarId)
                .setParameter("most", most)
                .getResultList();
        return rows.stream()
                .map(row -> new Waiting((UUID) row[0], new Claim((String) row[1], (String) row[2], (UUID) row[3])))
                .toList();
    }

    /** How many are before it in line. */
    int waitingBefore(Registration registration) {
        return (int) count(
                "seminarId = ?1 and status = ?2 and " + IN_LINE + " < ?3",
                registration.seminarId(),
                RegistrationStatus.WAITLISTED,
                registration.inLine());
    }

    /** How many of those with one of some claims are before it in line. */
    int waitingBefore(Registration registration, List<Claim> claims) {
        return ((Number) claimed(getEntityManager().createNativeQuery("""
                        select count(*) from registration
                        where seminar_id = :seminar and status = 'WAITLISTED'
                            and (arrival - priority * 1000000000000) < :line and\s""" + HAS_CLAIM), claims)
                        .setParameter("seminar", registration.seminarId())
                        .setParameter("line", registration.inLine())
                        .getSingleResult())
                .intValue();
    }

    private static Query claimed(Query query, List<Claim> claims) {
        return query.setParameter(
                        "regions", claims.stream().map(Claim::regionCode).toArray(String[]::new))
                .setParameter(
                        "categories", claims.stream().map(Claim::categoryCode).toArray(String[]::new))
                .setParameter("routes", claims.stream().map(Claim::firstChoice).toArray(UUID[]::new));
    }

    /** Reads the row again and holds it until the transaction ends. */
    void lock(Registration registration) {
        getEntityManager().refresh(registration, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Held until the transaction ends; in the order of their ids, so that no two who do this wait for each other. The ids
     * are one array, for a statement has room for 65,535 parameters and a seminar for more people.
     */
    @SuppressWarnings("unchecked")
    List<Registration> lock(UUID seminarId, Collection<UUID> ids) {
        return getEntityManager()
                .createNativeQuery(
                        "select * from registration where seminar_id = :seminar and id = any(:ids) order by id for update",
                        Registration.class)
                .setParameter("seminar", seminarId)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
    }

    /** In the order in which they were registered. */
    List<Registration> ofDelegation(UUID delegationId) {
        return list("delegationId = ?1 order by registeredAt, id", delegationId);
    }

    /** What changes of them from now on is no longer written. */
    void letGo(List<Registration> written) {
        written.forEach(getEntityManager()::detach);
    }

    /** Read before the rows are held, which are then as they are by that time. */
    List<UUID> idsOfDelegation(UUID delegationId) {
        return getEntityManager()
                .createQuery("select id from Registration where delegationId = :delegation", UUID.class)
                .setParameter("delegation", delegationId)
                .getResultList();
    }

    /** How many people of some delegations stand where. */
    List<DelegationCount> countByDelegation(Collection<UUID> delegationIds) {
        return getEntityManager()
                .createQuery(
                        "select registration.delegationId, registration.status, count(*) from Registration registration"
                                + " where registration.delegationId in :delegations"
                                + " group by registration.delegationId, registration.status",
                        DelegationCount.class)
                .setParameter("delegations", delegationIds)
                .getResultList();
    }

    record DelegationCount(UUID delegationId, RegistrationStatus status, long people) {}

    Map<UUID, Integer> confirmedInGroups(UUID seminarId) {
        return getEntityManager()
                .createQuery(
                        "select groupId, count(*) from Registration where seminarId = :seminar and status = :status"
                                + " and groupId is not null group by groupId",
                        Object[].class)
                .setParameter("seminar", seminarId)
                .setParameter("status", RegistrationStatus.CONFIRMED)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Long) row[1]).intValue()));
    }

    List<Registration> confirmed(UUID seminarId) {
        return list("seminarId = ?1 and status = ?2 order by arrival", seminarId, RegistrationStatus.CONFIRMED);
    }

    List<PeopleTally> tally(UUID seminarId) {
        return getEntityManager()
                .createQuery(
                        "select new " + PeopleTally.class.getName() + "(groupId, regionCode, delegationId, count(*))"
                                + " from Registration where seminarId = :seminar and status = :status"
                                + " group by groupId, regionCode, delegationId",
                        PeopleTally.class)
                .setParameter("seminar", seminarId)
                .setParameter("status", RegistrationStatus.CONFIRMED)
                .getResultList();
    }

    /** @param attending null for everyone */
    List<Registration> confirmedBy(UUID seminarId, Instant when, Attending attending, UUID after, int most) {
        Map<String, Object> parameters = new HashMap<>(
                Map.of("seminar", seminarId, "status", RegistrationStatus.CONFIRMED, "time", when, "after", after));
        String who = attending == null ? "" : " and " + attending.condition(parameters);
        return find(
                        "seminarId = :seminar and status = :status and confirmedAt <= :time and id > :after" + who
                                + " order by id",
                        parameters)
                .range(0, most - 1)
                .list();
    }

    /** One statement, so that the sums agree with each other while others register. */
    @SuppressWarnings("unchecked")
    List<RegistrationCounts.Row> countRows(UUID seminarId) {
        List<Object[]> rows = getEntityManager()
                .createNativeQuery(
                        "select status, takes_place, region_code, category_code, first_choice, people from registration_tally"
                                + " where seminar_id = :seminar and people <> 0")
                .setParameter("seminar", seminarId)
                .getResultList();
        return rows.stream()
                .map(row -> new RegistrationCounts.Row(
                        RegistrationStatus.valueOf((String) row[0]),
                        (Boolean) row[1],
                        (String) row[2],
                        (String) row[3],
                        (UUID) row[4],
                        (Integer) row[5]))
                .toList();
    }

    /**
     * Some of those whose time to be kept was over before a moment, held until the transaction ends; what others hold is
     * left for another time.
     *
     * @param after the last of those before
     */
    @SuppressWarnings("unchecked")
    List<Registration> lockKeptUntil(Instant moment, UUID after, int most) {
        return getEntityManager()
                .createNativeQuery(
                        "select registration.* from registration join seminar on seminar.id = seminar_id"
                                + " where registration.id > :after and erased_at is null and "
                                + KeptUntil.isOver("registered_at")
                                + " order by registration.id limit :most for update of registration skip locked",
                        Registration.class)
                .setParameter("moment", moment)
                .setParameter("after", after)
                .setParameter("most", most)
                .getResultList();
    }
}
