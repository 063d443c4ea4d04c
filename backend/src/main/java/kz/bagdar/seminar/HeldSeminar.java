package kz.bagdar.seminar;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** What whoever gives places needs of a seminar, as it is since its row is held. */
public record HeldSeminar(
        UUID id, Lifecycle lifecycle, Integer capacity, boolean waitingList, LocalDate endsOn, ZoneId timeZone) {

    private static final String HOLD = """
            select id, lifecycle, capacity, waiting_list, ends_on, time_zone from seminar where id = ? for no key update""";

    /** As {@link Seminars#lock}, for a transaction without entities; empty where it is gone. Asks no rights. */
    public static Optional<HeldSeminar> hold(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement hold = connection.prepareStatement(HOLD)) {
            hold.setObject(1, id);
            try (ResultSet row = hold.executeQuery()) {
                return row.next() ? Optional.of(of(row)) : Optional.empty();
            }
        }
    }

    private static HeldSeminar of(ResultSet row) throws SQLException {
        return new HeldSeminar(
                row.getObject("id", UUID.class),
                Lifecycle.valueOf(row.getString("lifecycle")),
                row.getObject("capacity", Integer.class),
                row.getBoolean("waiting_list"),
                row.getObject("ends_on", LocalDate.class),
                ZoneId.of(row.getString("time_zone")));
    }
}
