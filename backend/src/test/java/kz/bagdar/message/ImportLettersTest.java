package kz.bagdar.message;

import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asOrganizer;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.platform.jobs.DueJobs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom a file has registered is written to, unless the organizer says not to. */
@QuarkusTest
class ImportLettersTest {

    @Inject
    Post post;

    @Inject
    DueJobs due;

    @BeforeEach
    void open() {
        post.open();
    }

    @AfterEach
    void close() {
        post.close();
    }

    @Test
    void thoseOfAFileAreWrittenToOnlyWhereThatIsWanted() throws Exception {
        String seminar = aSeminar().openForRegistration();
        String told = "t-" + UUID.randomUUID() + "@mail.example";
        String untold = "u-" + UUID.randomUUID() + "@mail.example";

        run(seminar, told, Map.of());
        run(seminar, untold, Map.of("letters", false));
        post.runAll();

        assertThat(post.mailsToAddress(told), hasSize(1));
        assertThat(post.mailsToAddress(untold), hasSize(0));
        asOrganizer().get("/seminars/" + seminar + "/registrations").then().body("items", hasSize(2));
    }

    private void run(String seminar, String email, Map<String, Object> how) {
        String imports = "/seminars/" + seminar + "/registration-imports";
        String id = asOrganizer()
                .contentType("text/csv; charset=utf-8")
                .queryParam("fileName", "list")
                .body("full name;email;region\nAnna Ivanova;" + email + ";Almaty\n")
                .post(imports)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Map<String, Object> body = new HashMap<>(how);
        body.put("skipFaulty", false);
        body.put("updateChanged", false);
        String job = asOrganizer()
                .body(body)
                .post(imports + "/" + id + "/run")
                .then()
                .statusCode(200)
                .body("letters", equalTo(how.isEmpty()))
                .extract()
                .path("job.id");
        due.run(UUID.fromString(job));
    }
}
