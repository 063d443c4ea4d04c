package kz.bagdar.registration.delegation;

import static kz.bagdar.testing.ASeminar.aSeminar;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Contacts who were taken for two, when an address in other letters was somebody else's. */
@QuarkusTest
class OneContactMigrationTest {

    private static final String MIGRATION = "/db/migration/V58__delegation_contact_erased.sql";

    private static final String BEFORE = """
            alter table delegation drop column erased_at, drop column contact, drop column apart;
            create unique index delegation_contact on delegation (seminar_id, lower(contact_email))""";

    @Inject
    DataSource database;

    @Test
    void theyStayTwoAndOthersBecomeOne() throws Exception {
        String seminar = aSeminar().drafted();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(BEFORE);
            open(statement, seminar, "A+2@x.kz", "2026-01-01");
            open(statement, seminar, "a@x.kz", "2026-01-02");
            open(statement, seminar, "b+1@x.kz", "2026-01-03");

            statement.execute(migration());

            assertEquals(List.of("a+2@x.kz", "a@x.kz", "b@x.kz"), contacts(statement, seminar));
            assertThrows(SQLException.class, () -> open(statement, seminar, "B@x.kz", "2026-01-04"));
            connection.rollback();
        }
    }

    private static void open(Statement statement, String seminar, String email, String day) throws SQLException {
        statement.execute("""
                insert into delegation (id, revision, seminar_id, name, region_code, contact_name, contact_email, language,
                    opened_at, consented_at, link_sent_at)
                values (gen_random_uuid(), 0, '%s', 'D', 'KZ-11', 'C', '%s', 'kk', '%s', now(), now())""".formatted(seminar, email, day));
    }

    private static List<String> contacts(Statement statement, String seminar) throws SQLException {
        List<String> contacts = new ArrayList<>();
        try (ResultSet row = statement.executeQuery(
                "select contact from delegation where seminar_id = '" + seminar + "' order by contact")) {
            while (row.next()) {
                contacts.add(row.getString(1));
            }
        }
        return contacts.stream().sorted().toList();
    }

    private static String migration() throws IOException {
        try (InputStream file = OneContactMigrationTest.class.getResourceAsStream(MIGRATION)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
