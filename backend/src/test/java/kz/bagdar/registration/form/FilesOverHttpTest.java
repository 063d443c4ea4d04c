package kz.bagdar.registration.form;

import static kz.bagdar.testing.ADelegation.aDelegation;
import static kz.bagdar.testing.ADelegation.aMember;
import static kz.bagdar.testing.AForm.aQuestion;
import static kz.bagdar.testing.AForm.asking;
import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asParticipant;
import static kz.bagdar.testing.Api.asPublic;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.bagdar.platform.jobs.RecurringWork;
import kz.bagdar.testing.ADelegation.Opened;
import kz.bagdar.testing.ARegistration;
import kz.bagdar.testing.ARegistration.Registered;
import kz.bagdar.testing.ASeminar;
import org.junit.jupiter.api.Test;

/** Files that are answers. */
@QuarkusTest
class FilesOverHttpTest {

    private static final AtomicInteger ADDRESSES = new AtomicInteger();
    private static final byte[] PDF = "%PDF-1.7 a letter".getBytes(StandardCharsets.US_ASCII);

    @Inject
    @All
    List<RecurringWork> recurring;

    @Inject
    EntityManager entities;

    @Test
    void fileIsReadByTheTeamAndItsParticipantAlone() {
        String seminar = seminar();
        String file = sent(seminar, "Хат.exe", PDF);
        Registered person =
                aRegistration().with("answers", Map.of("letter", file)).in(seminar);
        Registered other = aRegistration().in(seminar);
        String address = "/seminars/" + seminar + "/registration-files/" + file;

        asOrganizer()
                .accept("*/*")
                .get(address)
                .then()
                .statusCode(200)
                .contentType(startsWith("application/pdf"))
                .header("Content-Disposition", "attachment; filename*=UTF-8''%D0%A5%D0%B0%D1%82.pdf")
                .header("X-Content-Type-Options", "nosniff")
                .body(containsString("a letter"));
        asParticipant(person.token()).accept("*/*").get(address).then().statusCode(200);
        asParticipant(other.token()).accept("*/*").get(address).then().statusCode(404);
        asPublic().accept("*/*").get(address).then().statusCode(401);
    }

    @Test
    void fileOfAnotherIsNoAnswer() {
        String seminar = seminar();
        String file = sent(seminar, "letter.pdf", PDF);
        ARegistration aigul = aRegistration().with("answers", Map.of("letter", file));
        Registered person = aigul.in(seminar);

        asPublic()
                .body(aRegistration().with("answers", Map.of("letter", file)).body())
                .post("/seminars/" + seminar + "/registrations")
                .then()
                .statusCode(422)
                .body("violations.field", contains("answers.letter"));
        asPublic()
                .body(aRegistration().with("answers", Map.of("letter", file)).body())
                .post("/seminars/" + seminar() + "/registrations")
                .then()
                .statusCode(422);
        asParticipant(person.token())
                .header("If-Match", "\"0\"")
                .body(aigul.named("Айгүл Ахметова").update())
                .put("/seminars/" + seminar + "/registrations/" + person.id())
                .then()
                .statusCode(200)
                .body("answers.letter", equalTo(file));
    }

    @Test
    void theSameFormSentOnceMoreIsTheSameRegistration() {
        String seminar = seminar();
        ARegistration aigul = aRegistration().with("answers", Map.of("letter", sent(seminar, "letter.pdf", PDF)));
        Registered person = aigul.in(seminar);

        asPublic()
                .body(aigul.body())
                .post("/seminars/" + seminar + "/registrations")
                .then()
                .statusCode(200)
                .body("registrationId", equalTo(person.id()));
    }

    @Test
    void manyFilesThatNobodyNamesKeepNobodyFromSendingOne() {
        String seminar = seminar();
        byte[] large = Arrays.copyOf(PDF, 4 * 1024 * 1024);
        String first = sent(seminar, "first.pdf", large);
        String named = sent(seminar, "named.pdf", PDF);
        aRegistration().with("answers", Map.of("letter", named)).in(seminar);

        String last = sent(seminar, "last.pdf", large);

        asPublic()
                .body(aRegistration().with("answers", Map.of("letter", first)).body())
                .post("/seminars/" + seminar + "/registrations")
                .then()
                .statusCode(422);
        aRegistration().with("answers", Map.of("letter", last)).in(seminar);
        asOrganizer()
                .accept("*/*")
                .get("/seminars/" + seminar + "/registration-files/" + named)
                .then()
                .statusCode(200);
    }

    @Test
    void aFileThatIsNamedNoMoreBelongsToNobody() {
        String seminar = seminar();
        String file = sent(seminar, "letter.pdf", PDF);
        ARegistration aigul = aRegistration().with("answers", Map.of("letter", file));
        Registered person = aigul.in(seminar);

        asParticipant(person.token())
                .header("If-Match", "\"0\"")
                .body(aigul.with("answers", Map.of("letter", sent(seminar, "other.pdf", PDF)))
                        .update())
                .put("/seminars/" + seminar + "/registrations/" + person.id())
                .then()
                .statusCode(200);

        asParticipant(person.token())
                .accept("*/*")
                .get("/seminars/" + seminar + "/registration-files/" + file)
                .then()
                .statusCode(404);
    }

    @Test
    void aFileThatIsTakenBackCanBeGivenAgainForADay() {
        String seminar = seminar();
        String file = sent(seminar, "letter.pdf", PDF);
        ARegistration aigul = aRegistration().with("answers", Map.of("letter", file));
        Registered person = aigul.in(seminar);
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "update registration_file set sent_at = now() - interval '30 days' where id = :id")
                        .setParameter("id", UUID.fromString(file))
                        .executeUpdate());

        answer(seminar, person, aigul.with("answers", Map.of()), 0);
        recurring.stream()
                .filter(work -> work.name().equals("unnamed-registration-files"))
                .forEach(RecurringWork::run);
        answer(seminar, person, aigul.with("answers", Map.of("letter", file)), 1);
    }

    private static void answer(String seminar, Registered person, ARegistration answers, int revision) {
        asParticipant(person.token())
                .header("If-Match", "\"" + revision + "\"")
                .body(answers.update())
                .put("/seminars/" + seminar + "/registrations/" + person.id())
                .then()
                .statusCode(200);
    }

    @Test
    void contactSendsAndReadsTheFilesOfTheDelegation() {
        String seminar = seminar();
        Opened delegation = aDelegation().in(seminar);
        Map<String, Object> member = aMember();
        String file = sent(seminar, "letter.pdf", PDF);
        member.put("answers", Map.of("letter", file));
        delegation.addOne(member);
        String other = aDelegation().in(seminar).token();
        ASeminar.move(seminar, "REGISTRATION_CLOSED");

        send(asPublic(), seminar, "late.pdf", PDF).statusCode(409);
        send(asParticipant(delegation.token()), seminar, "late.pdf", PDF).statusCode(201);
        String address = "/seminars/" + seminar + "/registration-files/" + file;
        asParticipant(delegation.token()).accept("*/*").get(address).then().statusCode(200);
        asParticipant(other).accept("*/*").get(address).then().statusCode(404);
    }

    @Test
    void whatIsRefusedCountsToo() {
        String seminar = seminar();
        for (int i = 0; i < 20; i++) {
            send(asPublic().header("X-Forwarded-For", "10.4.5.6"), seminar, "x", new byte[] {'M', 'Z'})
                    .statusCode(422);
        }

        send(asPublic().header("X-Forwarded-For", "10.4.5.6"), seminar, "letter.pdf", PDF)
                .statusCode(429);
    }

    @Test
    void typeIsToldByTheContent() throws IOException {
        String seminar = seminar();

        send(seminar, "table.bin", zip("[Content_Types].xml", "xl/workbook.xml"))
                .statusCode(201)
                .body("name", equalTo("table.xlsx"));
        send(seminar, "letter.docx", zip("[Content_Types].xml", "word/document.xml"))
                .statusCode(201);
        rejected(seminar, "letter.docx", zip("letter.txt"));
        rejected(seminar, "macro.docx", zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"));
        rejected(seminar, "letter.pdf", "MZ executable".getBytes(StandardCharsets.US_ASCII));
        rejected(seminar, "page.pdf", "<html><script>".getBytes(StandardCharsets.US_ASCII));
        rejected(seminar, "bomb.xlsx", bomb());
    }

    @Test
    void largeFilesAreRefused() {
        byte[] large = Arrays.copyOf(PDF, 5 * 1024 * 1024 + 1);

        send(seminar(), "letter.pdf", large).statusCode(413);
    }

    @Test
    void nobodySendsFilesBeforeRegistrationIsOpen() {
        send(aSeminar().published(), "letter.pdf", PDF)
                .statusCode(409)
                .body("type", equalTo("urn:bagdar:problem:registration-not-open"));
    }

    private static String seminar() {
        String seminar = aSeminar().openForRegistration();
        asking(aQuestion("letter", "FILE")).in(seminar);
        return seminar;
    }

    private static String sent(String seminar, String name, byte[] content) {
        return send(seminar, name, content).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse send(String seminar, String name, byte[] content) {
        return send(
                asPublic().header("X-Forwarded-For", "10.4.4." + ADDRESSES.incrementAndGet()), seminar, name, content);
    }

    private static ValidatableResponse send(RequestSpecification caller, String seminar, String name, byte[] content) {
        return caller.contentType("application/octet-stream")
                .queryParam("name", name)
                .body(content)
                .post("/seminars/" + seminar + "/registration-files")
                .then();
    }

    private static void rejected(String seminar, String name, byte[] content) {
        send(seminar, name, content).statusCode(422).body("type", equalTo("urn:bagdar:problem:file-rejected"));
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 110; i++) {
                zip.write(zeros);
            }
        }
        return bytes.toByteArray();
    }
}
