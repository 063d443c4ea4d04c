package kz.bagdar.registration.link;

import static kz.bagdar.testing.ADelegation.aDelegation;
import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asParticipant;
import static kz.bagdar.testing.Api.asPublic;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whoever reads the database, or a copy of it, reaches nobody's page with what is there. */
@QuarkusTest
class TokenIsNowhereTest {

    @Inject
    EntityManager database;

    @Test
    void noColumnOfAnyTableHasTheTokenOfALink() {
        String seminar = aSeminar().openForRegistration();
        String email = "nowhere-" + UUID.randomUUID() + "@mail.example";
        // answers are kept for those who repeat a request, and the link is in them
        String registered = asPublic()
                .header("Idempotency-Key", UUID.randomUUID())
                .body(aRegistration().with("email", email).body())
                .post("/seminars/" + seminar + "/registrations")
                .path("token");
        String contact = asPublic()
                .header("Idempotency-Key", UUID.randomUUID())
                .body(aDelegation().body())
                .post("/seminars/" + seminar + "/delegations")
                .path("token");
        String link = asParticipant(registered)
                .header("Idempotency-Key", UUID.randomUUID())
                .post("/my-registration/link")
                .then()
                .statusCode(200)
                .extract()
                .path("link");
        String renewed = link.substring(link.indexOf('#') + 1);

        assertTrue(columnsWith(email).contains("registration.email"), "this search finds what is there");
        for (String token : List.of(registered, contact, renewed)) {
            assertEquals(List.of(), columnsWith(token));
        }
    }

    /** As it is, or as bytes. */
    private List<String> columnsWith(String text) {
        String bytes = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        return QuarkusTransaction.requiringNew().call(() -> {
            List<String> found = new ArrayList<>();
            for (Object[] column : columns()) {
                Number rows = (Number) database.createNativeQuery(
                                "select count(*) from \"%s\" where strpos(cast(\"%s\" as text), ?1) > 0 or strpos(cast(\"%s\" as text), ?2) > 0"
                                        .formatted(column[0], column[1], column[1]))
                        .setParameter(1, text)
                        .setParameter(2, bytes)
                        .getSingleResult();
                if (rows.longValue() > 0) {
                    found.add(column[0] + "." + column[1]);
                }
            }
            return found;
        });
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> columns() {
        return database.createNativeQuery("""
                        select table_name, column_name from information_schema.columns
                        join information_schema.tables using (table_schema, table_name)
                        where table_schema = 'public' and table_type = 'BASE TABLE'
                            and data_type in ('text', 'character varying', 'json', 'jsonb', 'bytea', 'ARRAY')
                        order by 1, 2""").getResultList();
    }
}
