package kz.bagdar.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entries as they were written before the fields were marked. */
@QuarkusTest
class PersonalValuesMigrationTest {

    private static final String MIGRATION = "/db/migration/V16__personal_values.sql";

    @Inject
    DataSource database;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "team-member | {'name': {'to': 'S'}, 'role': {'to': 'READER'}, 'email': {'to': 's@s'}}"
                        + "| {'name': {'personal': true}, 'role': {'to': 'READER'}, 'email': {'personal': true}}",
                "team-member | {'name': {'from': 'S'}} | {'name': {'personal': true}}",
                "group-lock | {'reason': {'to': 'ill'}} | {'reason': {'personal': true}}",
                "group-lock | {'groupId': {'to': 'g'}} | {'groupId': {'to': 'g'}}",
                "division | {'note': {'to': 'n'}, 'createdBy': {'to': 'D'}}"
                        + "| {'note': {'to': 'n'}, 'createdBy': {'personal': true}}",
                "route | {'name': {'to': 'R'}} | {'name': {'to': 'R'}}",
            })
    void valuesOfPeopleAreTakenOutOfWhatWasWrittenBefore(String type, String was, String is) throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("insert into change (seq, resource_type, resource_id, kind, actor_kind, at, differences)"
                    + " values (-1, '%s', gen_random_uuid(), 'CREATED', 'SYSTEM', now(), '%s')"
                            .formatted(type, was.replace('\'', '"')));

            statement.execute(migration());

            assertEquals(is.replace('\'', '"'), written(statement));
            connection.rollback();
        }
    }

    private static String written(Statement statement) throws SQLException {
        try (ResultSet written = statement.executeQuery("select differences::text from change where seq = -1")) {
            written.next();
            return written.getString(1);
        }
    }

    private static String migration() throws IOException {
        try (InputStream file = PersonalValuesMigrationTest.class.getResourceAsStream(MIGRATION)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
