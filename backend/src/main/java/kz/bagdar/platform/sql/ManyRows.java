package kz.bagdar.platform.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * One statement for many rows: it gets an array for each column, in the order of its parameters, and reads them with
 * {@code unnest}. So its text is the same however many they are, and a row costs no parameter.
 */
public final class ManyRows<R> implements AutoCloseable {

    private final PreparedStatement statement;
    private final List<R> rows;
    private int set;

    public ManyRows(Connection connection, String sql, List<R> rows) throws SQLException {
        this.statement = connection.prepareStatement(sql);
        this.rows = rows;
    }

    public ManyRows<R> ids(Function<R, UUID> value) throws SQLException {
        return column("uuid", UUID[]::new, value);
    }

    public ManyRows<R> texts(Function<R, String> value) throws SQLException {
        return column("text", String[]::new, value);
    }

    public ManyRows<R> flags(Function<R, Boolean> value) throws SQLException {
        return column("bool", Boolean[]::new, value);
    }

    public ManyRows<R> numbers(Function<R, Long> value) throws SQLException {
        return column("int8", Long[]::new, value);
    }

    public ManyRows<R> bytes(Function<R, byte[]> value) throws SQLException {
        return column("bytea", byte[][]::new, value);
    }

    public ManyRows<R> times(Function<R, Instant> value) throws SQLException {
        return column("timestamptz", String[]::new, row -> String.valueOf(value.apply(row)));
    }

    /** The same for all rows. */
    public ManyRows<R> same(Instant time) throws SQLException {
        statement.setObject(++set, time.atOffset(ZoneOffset.UTC));
        return this;
    }

    /** The same for all rows. */
    public ManyRows<R> same(UUID id) throws SQLException {
        statement.setObject(++set, id);
        return this;
    }

    public void write() throws SQLException {
        statement.executeUpdate();
    }

    public ResultSet read() throws SQLException {
        return statement.executeQuery();
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }

    private <T> ManyRows<R> column(String type, IntFunction<T[]> array, Function<R, T> value) throws SQLException {
        T[] values = array.apply(rows.size());
        for (int i = 0; i < values.length; i++) {
            values[i] = value.apply(rows.get(i));
        }
        statement.setArray(++set, statement.getConnection().createArrayOf(type, values));
        return this;
    }
}
