package kz.bagdar.registration.intake;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagdar.platform.json.StoredForm;
import kz.bagdar.platform.sql.ManyRows;
import kz.bagdar.platform.text.Language;
import kz.bagdar.registration.RegistrationStatus;
import kz.bagdar.registration.RegistrationView;
import kz.bagdar.registration.form.FormAnswers;

/** The tables of registrations, for any number of people in one statement. */
final class RegistrationRows {

    /**
     * Looked up one by one: while a seminar fills, what PostgreSQL knows of its size is out of date, and a join that it is
     * free to plan reads all who are registered ({@code offset 0} keeps it from being one).
     */
    private static final String EARLIER = """
            select sent, registration.*, array(
                select route_id from registration_preference where registration_id = id order by position) as preferences
            from (
                select sent, found from unnest(?::text[]) as application (sent), lateral (
                    select id as found from registration where seminar_id = ? and person = person_of(sent) offset 0) as known
                order by found) as sender, lateral (
                select * from registration where id = found offset 0) as registration
            for no key update of registration""";

    private static final String INSERT = """
            insert into registration (registered_at, consented_at, link_sent_at, arrival, revision, confirmed_at,
                id, seminar_id, status, full_name, email, phone, workplace, position, region_code, category_code, language,
                step_free_access, note, answers, first_choice, cluster_wishes, delegation_id)
            select moment, moment, moment, nextval('registration_arrival'), 0, case status when 'CONFIRMED' then moment end,
                id, seminar_id, status, full_name, email, phone, workplace, position, region_code, category_code, language,
                step_free_access, note, answers::jsonb, first_choice, cluster_wishes::uuid[], delegation_id
            from (select ?::timestamptz as moment) as arrival,
                unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                    ?::text[], ?::text[], ?::bool[], ?::text[], ?::text[], ?::uuid[], ?::text[], ?::uuid[])
                with ordinality as person (id, seminar_id, status, full_name, email, phone, workplace, position,
                    region_code, category_code, language, step_free_access, note, answers, first_choice, cluster_wishes, delegation_id, turn)
            order by turn""";

    private static final String COME_BACK = """
            update registration set (registered_at, consented_at, link_sent_at, arrival, revision, confirmed_at,
                cancelled_at, priority, offered_at, offer_expires_at, status, full_name, email, phone, workplace, position, region_code, category_code, language,
                step_free_access, note, answers, first_choice, cluster_wishes, delegation_id)
            = (moment, moment, moment, number, revision + 1, case person.status when 'CONFIRMED' then moment end,
                null, 0, null, null, person.status, person.full_name, person.email, person.phone, person.workplace, person.position,
                person.region_code, person.category_code, person.language, person.step_free_access, person.note,
                person.answers::jsonb, person.first_choice, person.cluster_wishes::uuid[], person.delegation_id)
            from (select ?::timestamptz as moment) as arrival,
                (select *, nextval('registration_arrival') as number
                from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                    ?::text[], ?::text[], ?::text[], ?::bool[], ?::text[], ?::text[], ?::uuid[], ?::text[], ?::uuid[])
                with ordinality as person (id, status, full_name, email, phone, workplace, position,
                    region_code, category_code, language, step_free_access, note, answers, first_choice, cluster_wishes, delegation_id, turn)
                order by turn) as person
            where registration.id = person.id""";

    private static final String FORGET_PREFERENCES =
            "delete from registration_preference where registration_id = any(?)";

    private static final String PREFER = """
            insert into registration_preference (registration_id, position, route_id)
            select * from unnest(?::uuid[], ?::bigint[], ?::uuid[])""";

    private static final String DELEGATIONS = "select id, region_code from delegation where id = any(?)";

    private static final String LINK_SENT = "update registration set link_sent_at = ? where id = any(?)";

    private RegistrationRows() {}

    /** Those of a seminar who sent these e-mails before, by the e-mail as it is sent now; held until the transaction ends. */
    static Map<String, Earlier> hold(Connection connection, UUID seminarId, List<Arrival> arrivals)
            throws SQLException {
        try (var find = new ManyRows<>(connection, EARLIER, arrivals);
                ResultSet row = find.texts(Arrival::email).same(seminarId).read()) {
            Map<String, Earlier> earlier = new HashMap<>();
            while (row.next()) {
                earlier.put(row.getString("sent"), new Earlier(view(row), time(row, "link_sent_at")));
            }
            return earlier;
        }
    }

    /**
     * The regions of those delegations that they come with which are still there, for the caller who holds the seminar's
     * row.
     */
    static Map<UUID, String> regions(Connection connection, List<Arrival> arrivals) throws SQLException {
        List<UUID> named = arrivals.stream()
                .map(arrival -> arrival.application().delegationId())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<UUID, String> found = new HashMap<>();
        if (named.isEmpty()) {
            return found;
        }
        try (var find = new ManyRows<>(connection, DELEGATIONS, named);
                ResultSet row = find.ids(Function.identity()).read()) {
            while (row.next()) {
                found.put(row.getObject("id", UUID.class), row.getString("region_code"));
            }
        }
        return found;
    }

    /** In the order of their arrival. */
    static void insert(Connection connection, List<RegistrationView> people, Instant now) throws SQLException {
        if (people.isEmpty()) {
            return;
        }
        try (var insert = new ManyRows<>(connection, INSERT, people)) {
            insert.same(now).ids(RegistrationView::id).ids(RegistrationView::seminarId);
            details(insert).write();
        }
        prefer(connection, people);
    }

    /** In the order of their arrival. */
    static void comeBack(Connection connection, List<RegistrationView> people, Instant now) throws SQLException {
        if (people.isEmpty()) {
            return;
        }
        try (var update = new ManyRows<>(connection, COME_BACK, people)) {
            update.same(now).ids(RegistrationView::id);
            details(update).write();
        }
        try (var forget = new ManyRows<>(connection, FORGET_PREFERENCES, people)) {
            forget.ids(RegistrationView::id).write();
        }
        prefer(connection, people);
    }

    static void linkSent(Connection connection, List<RegistrationView> people, Instant now) throws SQLException {
        if (people.isEmpty()) {
            return;
        }
        try (var update = new ManyRows<>(connection, LINK_SENT, people)) {
            update.same(now).ids(RegistrationView::id).write();
        }
    }

    private static ManyRows<RegistrationView> details(ManyRows<RegistrationView> rows) throws SQLException {
        return rows.texts(person -> person.status().name())
                .texts(RegistrationView::fullName)
                .texts(RegistrationView::email)
                .texts(RegistrationView::phone)
                .texts(RegistrationView::workplace)
                .texts(RegistrationView::position)
                .texts(RegistrationView::regionCode)
                .texts(RegistrationView::categoryCode)
                .texts(person -> person.language().name())
                .flags(RegistrationView::stepFreeAccess)
                .texts(RegistrationView::note)
                .texts(person -> StoredForm.write(person.answers()))
                .ids(person -> person.preferences().isEmpty()
                        ? null
                        : person.preferences().getFirst())
                .texts(person -> array(person.clusterWishes()))
                .ids(RegistrationView::delegationId);
    }

    /** A list of lists is none that a statement takes: each is written as PostgreSQL reads an array. */
    private static String array(List<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private record Preference(UUID registrationId, long position, UUID routeId) {}

    private static void prefer(Connection connection, List<RegistrationView> people) throws SQLException {
        List<Preference> preferences = new ArrayList<>();
        for (RegistrationView person : people) {
            for (UUID routeId : person.preferences()) {
                int position = person.preferences().indexOf(routeId);
                preferences.add(new Preference(person.id(), position, routeId));
            }
        }
        if (preferences.isEmpty()) {
            return;
        }
        try (var prefer = new ManyRows<>(connection, PREFER, preferences)) {
            prefer.ids(Preference::registrationId)
                    .numbers(Preference::position)
                    .ids(Preference::routeId)
                    .write();
        }
    }

    private static RegistrationView view(ResultSet row) throws SQLException {
        return new RegistrationView(
                row.getObject("id", UUID.class),
                row.getInt("revision"),
                row.getObject("seminar_id", UUID.class),
                RegistrationStatus.valueOf(row.getString("status")),
                row.getString("full_name"),
                row.getString("email"),
                row.getString("phone"),
                row.getString("workplace"),
                row.getString("position"),
                row.getString("region_code"),
                row.getString("category_code"),
                Language.valueOf(row.getString("language")),
                List.of((UUID[]) row.getArray("preferences").getArray()),
                List.of((UUID[]) row.getArray("cluster_wishes").getArray()),
                row.getBoolean("step_free_access"),
                row.getString("note"),
                StoredForm.read(row.getString("answers"), FormAnswers.class),
                row.getObject("group_id", UUID.class),
                row.getObject("delegation_id", UUID.class),
                time(row, "registered_at"),
                time(row, "confirmed_at"),
                time(row, "cancelled_at"),
                row.getInt("priority"),
                time(row, "offered_at"),
                time(row, "offer_expires_at"),
                time(row, "erased_at"));
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
