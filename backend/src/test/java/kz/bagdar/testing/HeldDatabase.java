package kz.bagdar.testing;

import static org.junit.jupiter.api.Assertions.fail;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;

/** A transaction of the test's own whose locks stop requests in the middle, until it is released. */
public final class HeldDatabase implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Connection connection;

    private HeldDatabase(Connection connection) {
        this.connection = connection;
    }

    /** @param lockingStatement for example {@code lock table organization in exclusive mode} */
    public static HeldDatabase by(DataSource database, String lockingStatement) throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(lockingStatement);
        }
        return new HeldDatabase(connection);
    }

    /** Returns as soon as that many others wait for a lock. */
    public void awaitWaiting(int others) throws SQLException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (waiting() < others) {
            if (Instant.now().isAfter(end)) {
                fail("only " + waiting() + " of " + others + " wait");
            }
            Thread.sleep(20);
        }
    }

    /** Makes what the statement wrote last, and lets the others go on. */
    public void commit() throws SQLException {
        connection.commit();
    }

    private int waiting() throws SQLException {
        String query = "select count(distinct pid) from pg_locks where not granted";
        try (Statement statement = connection.createStatement();
                ResultSet counted = statement.executeQuery(query)) {
            counted.next();
            return counted.getInt(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
