package kz.bagdar.message;

import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asOrganizer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom a mailing is for is looked at when it is written, not when somebody wants to send it. */
@QuarkusTest
class MailingFilterTest {

    private String list;

    @BeforeEach
    void openASeminar() {
        list = "/seminars/" + aSeminar().openForRegistration() + "/mailings";
    }

    @Test
    void whatCanBeNobodysIsRefusedWithItsPlace() {
        refused(Collections.singletonMap("groupId", Arrays.asList((String) null)), "filter.groupId[0]", "bad-format");
        refused(Map.of("groupId", List.of("none", "x")), "filter.groupId[1]", "bad-format");
        refused(Map.of("q", "a\u0000b"), "filter.q", "bad-format");
        refused(Map.of("q", "x".repeat(201)), "filter.q", "too-long");
        refused(Map.of("region", List.of("KZ\u000011")), "filter.region[0]", "bad-format");
        refused(Map.of("category", Collections.nCopies(501, "a")), "filter.category", "too-long");
        refused(Collections.singletonMap("status", null), "filter.status", "required");
        create(Map.of("status", List.of("GONE"))).statusCode(400);
    }

    @Test
    void everyFieldOfTheListIsTaken() {
        Map<String, Object> filter = Map.of(
                "q", "Kim",
                "status", List.of("CONFIRMED"),
                "region", List.of("KZ-11"),
                "category", List.of("head"),
                "groupId", List.of("none", UUID.randomUUID().toString()),
                "firstChoice", UUID.randomUUID().toString(),
                "delegationId", UUID.randomUUID().toString(),
                "sessionId", UUID.randomUUID().toString(),
                "signUpClash", true,
                "language", "kk");

        String id = create(filter)
                .statusCode(201)
                .body("filter", equalTo(filter))
                .extract()
                .path("id");

        asOrganizer().get(list + "/" + id + "/audience").then().statusCode(200).body("recipients", equalTo(0));
    }

    private void refused(Map<String, Object> filter, String field, String code) {
        create(filter)
                .statusCode(422)
                .body("violations.field", contains(field))
                .body("violations.code", contains(code));
    }

    private ValidatableResponse create(Map<String, Object> filter) {
        return asOrganizer()
                .body(Map.of("subject", Map.of("en", "x"), "body", Map.of("en", "<p>x</p>"), "filter", filter))
                .post(list)
                .then();
    }
}
