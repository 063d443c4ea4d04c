package kz.bagdar.message;

import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asOrganizer;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Arrays;
import javax.sql.DataSource;
import kz.bagdar.testing.ARegistration.Registered;
import org.junit.jupiter.api.Test;

/** What {@code deploy/after-restore.sql} mends in a database that came from another PostgreSQL. */
@QuarkusTest
class RestoredDatabaseTest {

    @Inject
    DataSource database;

    @Inject
    Post post;

    @Test
    void mailsGoOnWhereTheyStoodThoughTransactionsAreNumberedAnew() throws Exception {
        String seminar = aSeminar().openForRegistration();
        Registered told = aRegistration().in(seminar);
        post.writeAll();
        Registered notYetTold = aRegistration().in(seminar);
        run("update change set tx = tx + 1000000000000; update message_cursor set tx = tx + 1000000000000");

        post.writeAll();
        assertToldInTurn(seminar, told);

        run(Files.readString(Path.of("../deploy/after-restore.sql")));
        Registered later = aRegistration().in(seminar);
        post.writeAll();

        assertToldInTurn(seminar, later, notYetTold, told);
    }

    private static void assertToldInTurn(String seminar, Registered... newestFirst) {
        asOrganizer()
                .get("/seminars/" + seminar + "/messages")
                .then()
                .body(
                        "items.registrationId",
                        contains(Arrays.stream(newestFirst).map(Registered::id).toArray()));
    }

    private void run(String sql) throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
