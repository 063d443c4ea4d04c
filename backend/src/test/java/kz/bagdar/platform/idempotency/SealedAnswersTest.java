package kz.bagdar.platform.idempotency;

import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.inAll;
import static kz.bagdar.testing.Api.with;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import kz.bagdar.platform.secret.PurposeKeys;
import kz.bagdar.testing.ARegistration;
import kz.bagdar.testing.Tokens;
import org.junit.jupiter.api.Test;

/** What whoever reads or writes the table, but does not know the secret, can do with it. */
@QuarkusTest
class SealedAnswersTest {

    @Inject
    EntityManager entities;

    @Inject
    AnswerSeal seal;

    @Inject
    ObjectMapper json;

    private final String key = UUID.randomUUID().toString();

    @Test
    void rowTellsNeitherThePersonNorTheLinkNorTheKey() {
        String list = "/seminars/" + aSeminar().openForRegistration() + "/registrations";
        ARegistration person = aRegistration();
        Response first = register(list, person);
        Response second = register(list, person);

        assertEquals(201, first.statusCode());
        assertArrayEquals(first.asByteArray(), second.asByteArray());
        assertEquals("true", second.header("Idempotency-Replayed"));
        String row = row(KeyId.of("anonymous", key));
        for (String secret : List.of(
                first.path("token"),
                first.path("registrationId"),
                person.body().get("email").toString(),
                person.body().get("fullName").toString(),
                "urn:bagdar",
                "http",
                "/registrations",
                key)) {
            assertFalse(row.contains(hex(secret)), secret);
            assertFalse(row.contains(secret), secret);
        }
    }

    @Test
    void rowCopiedToAnotherCallerOrKeyIsNotOpened() {
        Response mine = post(Tokens.organizer(), key);
        post(Tokens.otherOrganizer(), key).then().statusCode(201);
        String otherKey = key + "-2";
        post(Tokens.organizer(), otherKey).then().statusCode(201);

        copy(KeyId.of("daniyar", key), KeyId.of("saule", key));
        copy(KeyId.of("daniyar", key), KeyId.of("daniyar", otherKey));

        assertLost(post(Tokens.otherOrganizer(), key));
        assertLost(post(Tokens.organizer(), otherKey));
        assertArrayEquals(mine.asByteArray(), post(Tokens.organizer(), key).asByteArray());
    }

    @Test
    void requestIsNotCarriedOutAgainWhereTheSecretWasChangedSince() {
        post(Tokens.organizer(), key).then().statusCode(201);

        QuarkusMock.installMockForInstance(sealOfAnotherSecret(), seal);

        assertLost(post(Tokens.organizer(), key));
        asPublic().get("/organizations?q=" + key).then().body("items", hasSize(1));
        post(Tokens.organizer(), key + "-new").then().statusCode(201);
    }

    @Test
    void alteredRowIsNotOpened() {
        post(Tokens.organizer(), key).then().statusCode(201);

        change(
                "update idempotency_key set answer = set_byte(answer, 20, 255 - get_byte(answer, 20)) where id = ?1",
                KeyId.of("daniyar", key));

        assertLost(post(Tokens.organizer(), key));
    }

    @Test
    void tableHasNoPlaceForAnythingReadable() {
        List<?> columns = entities.createNativeQuery(
                        "select column_name || ' ' || data_type from information_schema.columns"
                                + " where table_name = 'idempotency_key' order by column_name")
                .getResultList();

        assertEquals(List.of("answer bytea", "created_at timestamp with time zone", "id bytea"), columns);
    }

    private Response register(String list, ARegistration person) {
        return asPublic().header("Idempotency-Key", key).body(person.body()).post(list);
    }

    private Response post(String token, String withKey) {
        return with(token)
                .header("Idempotency-Key", withKey)
                .body(Map.of("kind", "SCHOOL", "name", inAll("School " + key)))
                .post("/organizations");
    }

    private static void assertLost(Response answer) {
        answer.then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:bagdar:problem:idempotency-answer-lost"));
    }

    private AnswerSeal sealOfAnotherSecret() {
        AnswerSeal other = new AnswerSeal();
        other.json = json;
        other.keys = new PurposeKeys() {
            @Override
            public SecretKeySpec derive(String purpose, String algorithm) {
                return new SecretKeySpec(new byte[32], algorithm);
            }
        };
        other.deriveKey();
        return other;
    }

    private String row(KeyId id) {
        return entities.createNativeQuery(
                        "select cast(idempotency_key as text) from idempotency_key where id = ?1", String.class)
                .setParameter(1, id.hash())
                .getSingleResult()
                .toString();
    }

    private void copy(KeyId from, KeyId to) {
        QuarkusTransaction.requiringNew()
                .run(() -> assertEquals(
                        1,
                        entities.createNativeQuery("update idempotency_key set answer ="
                                        + " (select source.answer from idempotency_key source where source.id = ?1)"
                                        + " where id = ?2")
                                .setParameter(1, from.hash())
                                .setParameter(2, to.hash())
                                .executeUpdate()));
    }

    private void change(String sql, KeyId id) {
        QuarkusTransaction.requiringNew()
                .run(() -> assertEquals(
                        1,
                        entities.createNativeQuery(sql)
                                .setParameter(1, id.hash())
                                .executeUpdate()));
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }
}
