package kz.bagdar.registration;

import static kz.bagdar.testing.AGroup.aGroup;
import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ARoute.aRoute;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.ASession.aSession;
import static kz.bagdar.testing.AStage.aStage;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asParticipant;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.asReader;
import static kz.bagdar.testing.Api.atPresent;
import static kz.bagdar.testing.Api.with;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.testing.ARegistration;
import kz.bagdar.testing.ARegistration.Registered;
import kz.bagdar.testing.ASeminar;
import kz.bagdar.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ErasureTest {

    private static final Map<String, Object> YES = Map.of("irrevocable", true);

    @Inject
    EntityManager entities;

    @Inject
    Retention retention;

    private final String mark = "zq" + UUID.randomUUID().toString().substring(0, 13);
    private final ARegistration marked = aRegistration()
            .named("Қарлығаш " + mark)
            .with("email", mark + "@mail.example")
            .with("phone", "+7 701 " + mark)
            .with("workplace", "Мектеп " + mark)
            .with("position", "Әдіскер " + mark)
            .with("note", "Қосымша " + mark);
    private final ASeminar written = aSeminar().withCapacity(1);
    private String seminar;
    private String list;
    private Registered person;

    @BeforeEach
    void registerSomebody() {
        seminar = written.openForRegistration();
        list = "/seminars/" + seminar + "/registrations/";
        person = marked.in(seminar);
    }

    @Test
    void nothingInAnyTableTellsWhoItWas() {
        String session = aSession().with("signUp", true).in(seminar, aStage().in(seminar));
        String group = aGroup().on(seminar, aRoute().in(seminar));
        ASeminar.publish(seminar);
        asParticipant(person.token())
                .put(list + person.id() + "/sessions/" + session)
                .then()
                .statusCode(200);
        asParticipant(person.token())
                .header("If-Match", "\"0\"")
                .body(marked.with("phone", "+7 702 " + mark).update())
                .put(list + person.id())
                .then()
                .statusCode(200);
        asOrganizer()
                .body(Map.of("registrationId", person.id(), "groupId", group, "reason", "Ill, says " + mark))
                .post("/seminars/" + seminar + "/locks")
                .then()
                .statusCode(201);
        refusedMessageNaming(mark);
        fileNaming(mark);
        assertThat(tablesWith(mark), hasItem("registration"));
        assertThat(tablesWith(mark), hasItem("message"));
        assertThat(tablesWith(mark), hasItem("registration_file"));

        erase().statusCode(200).body("erasedAt", notNullValue());

        assertThat(tablesWith(mark), empty());
        asParticipant(person.token()).get("/my-registration").then().statusCode(401);
        asOrganizer()
                .get(list + person.id())
                .then()
                .body("status", equalTo("CANCELLED"))
                .body("fullName", equalTo("—"))
                .body("email", endsWith("@erased.invalid"))
                .body("regionCode", equalTo("KZ-11"))
                .body("erasedAt", notNullValue())
                .body("$", not(hasKey("phone")))
                .body("$", not(hasKey("note")));
        asOrganizer()
                .get("/seminars/" + seminar + "/history?resourceId=" + person.id())
                .then()
                .body("items[0].kind", equalTo("UPDATED"))
                .body("items[0].differences.fullName", equalTo(Map.of("personal", true)))
                .body("items[0].differences.erasedAt.to", notNullValue());
    }

    @Test
    void placeBecomesFreeCountsStayAndThePersonMayComeAnew() {
        Registered waiting = aRegistration().in(seminar);
        assertEquals("WAITLISTED", waiting.status());

        erase().statusCode(200);

        asOrganizer().get(list + waiting.id()).then().body("status", not(equalTo("WAITLISTED")));
        asOrganizer()
                .get("/seminars/" + seminar + "/registrations/counts")
                .then()
                .body("total", equalTo(2))
                .body("byStatus.CANCELLED", equalTo(1));
        Registered again = marked.in(seminar);
        assertThat(again.id(), not(equalTo(person.id())));
        asOrganizer()
                .get("/seminars/" + seminar + "/registrations/counts")
                .then()
                .body("total", equalTo(3));
    }

    @Test
    void nobodyIsErasedByAccidentOrByOthers() {
        String path = list + person.id() + "/erasure";
        for (Map<String, Object> unsure :
                List.of(Map.<String, Object>of(), Map.<String, Object>of("irrevocable", false))) {
            asParticipant(person.token())
                    .body(unsure)
                    .post("/my-registration/erasure")
                    .then()
                    .statusCode(422)
                    .body("violations.field", contains("irrevocable"));
        }
        Registered other = aRegistration().in(seminar);

        asPublic().body(YES).post(path).then().statusCode(401);
        asPublic().body(YES).post("/my-registration/erasure").then().statusCode(401);
        asParticipant(other.token()).body(YES).post(path).then().statusCode(403);
        asReader().body(YES).post(path).then().statusCode(403);
        with(Tokens.otherOrganizer()).body(YES).post(path).then().statusCode(404);
        asParticipant(person.token()).get("/my-registration").then().statusCode(200);

        String erasedAt = asOrganizer()
                .body(YES)
                .post(path)
                .then()
                .statusCode(200)
                .extract()
                .path("erasedAt");
        asOrganizer().body(YES).post(path).then().statusCode(200).body("erasedAt", equalTo(erasedAt));
    }

    @Test
    void whoIsErasedIsNotWrittenAnew() {
        erase().statusCode(200);

        String revision = asOrganizer().get(list + person.id()).header("ETag");
        asOrganizer()
                .header("If-Match", revision)
                .body(marked.update())
                .put(list + person.id())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:bagdar:problem:illegal-state"));
        for (String deed : List.of("confirmation", "link", "cancellation")) {
            asOrganizer().post(list + person.id() + "/" + deed).then().statusCode(409);
        }
        assertThat(tablesWith(mark), empty());
    }

    @Test
    void whoWasThereIsCountedStill() {
        for (String lifecycle : List.of("REGISTRATION_CLOSED", "RUNNING", "COMPLETED")) {
            ASeminar.move(seminar, lifecycle);
        }

        erase().statusCode(200);

        asOrganizer()
                .get("/seminars/" + seminar + "/registrations/counts")
                .then()
                .body("byStatus.CONFIRMED", equalTo(1));
        assertThat(tablesWith(mark), empty());
    }

    /** The seminar was years ago, so that the time runs from the registration. */
    @Test
    void everyoneIsErasedOnceTheTimeIsOverAndCountedStill() {
        asParticipant(person.token()).get("/my-registration").then().body("keptUntil", notNullValue());

        retention.eraseDueAt(Instant.now().plus(364, ChronoUnit.DAYS));
        assertThat(tablesWith(mark), hasItem("registration"));
        retention.eraseDueAt(Instant.now().plus(367, ChronoUnit.DAYS));

        assertThat(tablesWith(mark), empty());
        asOrganizer()
                .get(list + person.id())
                .then()
                .body("status", equalTo("CONFIRMED"))
                .body("erasedAt", notNullValue());
        asParticipant(person.token()).get("/my-registration").then().statusCode(401);
    }

    @Test
    void whoCannotBeErasedKeepsBackNobodyElse() {
        Registered other = aRegistration().in(seminar);
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update registration set email = :email where id = :other")
                        .setParameter("email", person.id() + "@erased.invalid")
                        .setParameter("other", UUID.fromString(other.id()))
                        .executeUpdate());
        Instant over = Instant.now().plus(367, ChronoUnit.DAYS);

        retention.eraseDueAt(over);

        asOrganizer().get(list + person.id()).then().body("erasedAt", nullValue());
        asOrganizer().get(list + other.id()).then().body("erasedAt", notNullValue());
        retention.eraseDueAt(over);
        assertThat(tablesWith(mark), empty());
    }

    @Test
    void nobodyIsKeptLongerThanTheyWereTold() {
        String path = "/seminars/" + seminar;
        Map<String, Object> longer = written.with("retentionDays", 400).body();

        atPresent(path)
                .body(longer)
                .put(path)
                .then()
                .statusCode(422)
                .body("violations.field", contains("retentionDays"));
        erase().statusCode(200);
        atPresent(path).body(longer).put(path).then().statusCode(200);
    }

    private ValidatableResponse erase() {
        return asParticipant(person.token())
                .body(YES)
                .post("/my-registration/erasure")
                .then();
    }

    private void refusedMessageNaming(String word) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "insert into message (id, revision, seminar_id, registration_id, cause, kind, language, subject, state,"
                                        + " attempts, due_at, failure, created_at) values (gen_random_uuid(), 0, :seminar, :person, -1,"
                                        + " 'CONFIRMED', 'kk', 'A seminar', 'FAILED', 20, now(), :failure, now())")
                        .setParameter("seminar", UUID.fromString(seminar))
                        .setParameter("person", UUID.fromString(person.id()))
                        .setParameter("failure", "550 no such user " + word + "@mail.example")
                        .executeUpdate());
    }

    private void fileNaming(String word) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "insert into registration_file (id, seminar_id, registration_id, name, media_type, content, sent_at)"
                                        + " values (gen_random_uuid(), :seminar, :person, :name, 'application/pdf', '', now())")
                        .setParameter("seminar", UUID.fromString(seminar))
                        .setParameter("person", UUID.fromString(person.id()))
                        .setParameter("name", word + ".pdf")
                        .executeUpdate());
    }

    /** The tables any row of which has the word in any of its columns. */
    private List<String> tablesWith(String word) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<?> tables = entities.createNativeQuery(
                            "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'")
                    .getResultList();
            return tables.stream()
                    .map(String::valueOf)
                    .filter(table -> !entities.createNativeQuery(
                                    "select 1 from \"" + table + "\" as row where row\\:\\:text ilike :word limit 1")
                            .setParameter("word", "%" + word + "%")
                            .getResultList()
                            .isEmpty())
                    .toList();
        });
    }
}
