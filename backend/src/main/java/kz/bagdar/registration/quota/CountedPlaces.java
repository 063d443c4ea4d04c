package kz.bagdar.registration.quota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.bagdar.platform.json.StoredForm;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.registration.place.Claim;
import kz.bagdar.registration.place.Limit;
import kz.bagdar.registration.place.Places;
import kz.bagdar.registration.place.Tally;
import kz.bagdar.seminar.HeldSeminar;
import kz.bagdar.seminar.SeminarView;
import org.hibernate.Session;
import org.hibernate.jdbc.ReturningWork;

/** Reads a seminar's places. What that costs grows with the kinds of claims, not with the people. */
@ApplicationScoped
public class CountedPlaces {

    /** Those that registrations take from; the others count the people at sessions. */
    private static final String LIMITS = """
            select id, name, capacity, region_codes, category_codes,
                array(select route_id from quota_route where quota_id = id order by position) as route_ids
            from quota
            where seminar_id = ? and not exists (select from quota_session where quota_id = id)
            order by created_at, id""";

    private static final String TALLIES = """
            select region_code, category_code, first_choice,
                coalesce(sum(people) filter (where takes_place), 0) as taken,
                coalesce(sum(people) filter (where status = 'WAITLISTED'), 0) as waiting
            from registration_tally
            where seminar_id = ? and (takes_place or status = 'WAITLISTED') and people <> 0
            group by region_code, category_code, first_choice""";

    @Inject
    EntityManager entities;

    /** @param seminar as it is since its row is held, by all who decide by the places */
    public Places of(SeminarView seminar) {
        return inTransaction(connection -> of(connection, seminar.id(), seminar.capacity(), seminar.waitingList()));
    }

    /** The same of some limits alone. */
    Places of(SeminarView seminar, List<Limit> limits) {
        return inTransaction(connection -> of(connection, seminar.id(), seminar.waitingList(), limits));
    }

    /** For a transaction without entities. */
    public Places of(Connection connection, HeldSeminar seminar) throws SQLException {
        return of(connection, seminar.id(), seminar.capacity(), seminar.waitingList());
    }

    private static Places of(Connection connection, UUID seminarId, Integer capacity, boolean waitingList)
            throws SQLException {
        List<Limit> limits = new ArrayList<>(List.of(Limit.ofSeminar(capacity)));
        limits.addAll(read(connection, LIMITS, seminarId, CountedPlaces::limit));
        return of(connection, seminarId, waitingList, limits);
    }

    private static Places of(Connection connection, UUID seminarId, boolean waitingList, List<Limit> limits)
            throws SQLException {
        return new Places(waitingList, limits, read(connection, TALLIES, seminarId, CountedPlaces::tally));
    }

    private Places inTransaction(ReturningWork<Places> work) {
        if (entities.isJoinedToTransaction()) {
            entities.flush();
        }
        return entities.unwrap(Session.class).doReturningWork(work);
    }

    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static <T> List<T> read(Connection connection, String sql, UUID seminarId, Reading<T> reading)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, seminarId);
            List<T> all = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    all.add(reading.read(row));
                }
            }
            return all;
        }
    }

    private static Limit limit(ResultSet row) throws SQLException {
        return new Limit(
                row.getObject("id", UUID.class),
                StoredForm.read(row.getString("name"), LocalizedText.class),
                row.getObject("capacity", Integer.class),
                List.of((String[]) row.getArray("region_codes").getArray()),
                List.of((String[]) row.getArray("category_codes").getArray()),
                List.of((UUID[]) row.getArray("route_ids").getArray()));
    }

    private static Tally tally(ResultSet row) throws SQLException {
        Claim claim = new Claim(
                row.getString("region_code"),
                row.getString("category_code"),
                row.getObject("first_choice", UUID.class));
        return new Tally(claim, row.getInt("taken"), row.getInt("waiting"));
    }
}
