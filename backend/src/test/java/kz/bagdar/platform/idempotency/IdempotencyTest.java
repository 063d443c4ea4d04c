package kz.bagdar.platform.idempotency;

import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.inAll;
import static kz.bagdar.testing.Api.with;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import kz.bagdar.testing.ASeminar;
import kz.bagdar.testing.HeldDatabase;
import kz.bagdar.testing.Parallel;
import kz.bagdar.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class IdempotencyTest {

    private static final String WRITES_STOP = "lock table organization in exclusive mode";

    @Inject
    DataSource database;

    @Inject
    EntityManager entities;

    @Inject
    IdempotencyKeys keys;

    @Inject
    AnswerSeal seal;

    @Inject
    Clock clock;

    private final String key = UUID.randomUUID().toString();
    private final String name = "School " + key;

    @Test
    void theSameRequestGetsTheFirstAnswerAgainByteForByte() {
        Response first = post(Tokens.organizer(), school());
        Response second = post(Tokens.organizer(), school());
        Response third = post(Tokens.organizer(), school());

        assertEquals(201, first.statusCode());
        for (Response replayed : List.of(second, third)) {
            assertEquals(201, replayed.statusCode());
            assertArrayEquals(first.asByteArray(), replayed.asByteArray());
            for (String header : List.of("Location", "ETag", "Content-Type")) {
                assertEquals(first.header(header), replayed.header(header), header);
            }
            assertEquals("true", replayed.header("Idempotency-Replayed"));
        }
        first.then().header("Idempotency-Replayed", nullValue());
        assertEquals(1, existing());
    }

    @Test
    void theFirstAnswerIsGivenThoughTheThingHasChangedSince() {
        Response first = post(Tokens.organizer(), school());
        String id = first.path("id");
        asOrganizer()
                .header("If-Match", "\"0\"")
                .delete("/organizations/" + id)
                .then()
                .statusCode(204);

        Response second = post(Tokens.organizer(), school());

        assertArrayEquals(first.asByteArray(), second.asByteArray());
        assertEquals(0, existing());
    }

    @Test
    void theSameKeyForAnotherBodyOrAddressIsRefused() {
        post(Tokens.organizer(), school()).then().statusCode(201);
        Map<String, Object> other = new HashMap<>(school());
        other.put("kind", "COLLEGE");

        post(Tokens.organizer(), other)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:bagdar:problem:idempotency-key-reused"));
        asOrganizer()
                .header("Idempotency-Key", key)
                .body(Map.of("name", inAll(name)))
                .post("/clusters")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:bagdar:problem:idempotency-key-reused"));
        assertEquals(1, existing());
    }

    @Test
    void anotherCallerWithTheSameKeyIsSeparate() {
        Response mine = post(Tokens.organizer(), school());
        Response theirs = post(Tokens.otherOrganizer(), school());
        Response clients = post(Tokens.client("sample-department", "organizations:write"), school());

        assertEquals(201, theirs.statusCode());
        assertEquals(201, clients.statusCode());
        assertNotEquals(mine.<String>path("id"), theirs.path("id"));
        assertEquals(3, existing());
    }

    @Test
    void withoutAKeyEveryRequestCounts() {
        asOrganizer().body(school()).post("/organizations").then().statusCode(201);
        asOrganizer().body(school()).post("/organizations").then().statusCode(201);

        assertEquals(2, existing());
    }

    @Test
    void whileTheFirstStillRunsTheSameKeyIsToldToComeBack() throws Exception {
        CompletableFuture<Response> first;
        try (HeldDatabase held = HeldDatabase.by(database, WRITES_STOP)) {
            first = Parallel.start(() -> post(Tokens.organizer(), school()));
            held.awaitWaiting(1);

            post(Tokens.organizer(), school())
                    .then()
                    .statusCode(409)
                    .header("Retry-After", notNullValue())
                    .contentType("application/problem+json")
                    .body("type", equalTo("urn:bagdar:problem:idempotency-in-progress"));
        }

        assertEquals(201, first.get(20, TimeUnit.SECONDS).statusCode());
        assertArrayEquals(
                first.get().asByteArray(),
                post(Tokens.organizer(), school()).asByteArray(),
                "the refusal was not remembered, the first answer was");
        assertEquals(1, existing());
    }

    @Test
    void withoutTheLockTheSameRequestInParallelWouldBeCarriedOutTwice() throws Exception {
        QuarkusMock.installMockForInstance(new KeysWithoutLock(), keys);
        CompletableFuture<Response> first;
        CompletableFuture<Response> second;
        try (HeldDatabase held = HeldDatabase.by(database, WRITES_STOP)) {
            first = Parallel.start(() -> post(Tokens.organizer(), school()));
            second = Parallel.start(() -> post(Tokens.organizer(), school()));
            held.awaitWaiting(2);
        }

        assertEquals(201, first.get(20, TimeUnit.SECONDS).statusCode());
        assertEquals(201, second.get(20, TimeUnit.SECONDS).statusCode());
        assertEquals(2, existing());
    }

    @Test
    void aRefusalIsNotRemembered() {
        ASeminar wanted = ASeminar.aSeminar();
        String taken = wanted.drafted();

        postSeminar(wanted).then().statusCode(409);
        asOrganizer()
                .header("If-Match", "\"0\"")
                .delete("/seminars/" + taken)
                .then()
                .statusCode(204);

        postSeminar(wanted).then().statusCode(201);
    }

    @Test
    void aRefusedKeyIsFreeForTheMendedRequest() {
        Map<String, Object> wrong = new HashMap<>(school());
        wrong.put("regionCode", "KZ-00");
        post(Tokens.organizer(), wrong).then().statusCode(422);
        post(Tokens.reader(), school()).then().statusCode(403);

        post(Tokens.organizer(), school()).then().statusCode(201);
        assertEquals(1, existing());
    }

    @Test
    void anAnswerIsKeptForADay() {
        post(Tokens.organizer(), school()).then().statusCode(201);

        age("23 hours 59 minutes");
        keys.forget();
        post(Tokens.organizer(), school()).then().statusCode(201).header("Idempotency-Replayed", "true");

        age("24 hours 1 minute");
        post(Tokens.organizer(), school()).then().statusCode(201).header("Idempotency-Replayed", nullValue());
        assertEquals(2, existing());

        age("24 hours 1 minute");
        keys.forget();
        assertEquals(0, stored());
    }

    @ParameterizedTest
    @ValueSource(strings = {"with space", ""})
    void aKeyThatIsNoKeyIsRefused(String bad) {
        asOrganizer()
                .header("Idempotency-Key", bad)
                .body(school())
                .post("/organizations")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:bagdar:problem:invalid-parameter"))
                .body("violations.field", hasSize(1))
                .body("violations.field[0]", equalTo("Idempotency-Key"));
    }

    @Test
    void aKeyBeyondTwoHundredCharactersIsRefused() {
        asOrganizer()
                .header("Idempotency-Key", "k".repeat(201))
                .body(school())
                .post("/organizations")
                .then()
                .statusCode(400);
    }

    private Map<String, Object> school() {
        return Map.of("kind", "SCHOOL", "name", inAll(name));
    }

    private Response post(String token, Map<String, Object> body) {
        return with(token).header("Idempotency-Key", key).body(body).post("/organizations");
    }

    private Response postSeminar(ASeminar seminar) {
        return asOrganizer().header("Idempotency-Key", key).body(seminar.body()).post("/seminars");
    }

    private int existing() {
        return asPublic()
                .get("/organizations?q=" + key)
                .jsonPath()
                .getList("items")
                .size();
    }

    private void age(String interval) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update idempotency_key set created_at = now() - cast('"
                                + interval + "' as interval) where id = :id")
                        .setParameter("id", KeyId.of("daniyar", key).hash())
                        .executeUpdate());
    }

    private long stored() {
        return ((Number) QuarkusTransaction.requiringNew()
                        .call(() -> entities.createNativeQuery("select count(*) from idempotency_key where id = :id")
                                .setParameter("id", KeyId.of("daniyar", key).hash())
                                .getSingleResult()))
                .longValue();
    }

    private class KeysWithoutLock extends IdempotencyKeys {

        KeysWithoutLock() {
            entities = IdempotencyTest.this.entities;
            seal = IdempotencyTest.this.seal;
            clock = IdempotencyTest.this.clock;
        }

        @Override
        void lock(KeyId id) {
            // nothing
        }
    }
}
