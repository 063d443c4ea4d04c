package kz.bagdar.registration.exchange;

import static kz.bagdar.testing.ADelegation.aDelegation;
import static kz.bagdar.testing.ADelegation.aMember;
import static kz.bagdar.testing.AForm.aQuestion;
import static kz.bagdar.testing.AGroup.aGroup;
import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ARoute.aRoute;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.ASession.aSession;
import static kz.bagdar.testing.AStage.aStage;
import static kz.bagdar.testing.AnOrganization.anOrganization;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asPublic;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bagdar.platform.table.TableFile;
import kz.bagdar.platform.table.TableLine;
import kz.bagdar.registration.Participants;
import kz.bagdar.testing.ADelegation.Opened;
import kz.bagdar.testing.AForm;
import kz.bagdar.testing.ASeminar;
import org.junit.jupiter.api.Test;

/** What organizers print lists for stands beside what people say of themselves. */
@QuarkusTest
class ExportBesideTest {

    @Inject
    ImportApi imports;

    @Inject
    Participants participants;

    @Test
    void groupDelegationSessionsAndNamesStandInTheFileAndReadBackWithoutAChange() {
        String seminar = aSeminar().openForRegistration();
        String college = "Колледж " + UUID.randomUUID();
        String organization =
                anOrganization().with("name", Map.of("ru", college)).created();
        String twice = "Мектеп " + UUID.randomUUID();
        String one = anOrganization().with("name", Map.of("ru", twice)).created();
        anOrganization().with("name", Map.of("ru", twice)).created();
        String route = aRoute().numbered(3).in(seminar);
        String group = aGroup().numbered(2).with("name", Map.of("ru", "Степь")).on(seminar, route);
        String session = aSession()
                .with("title", Map.of("ru", "Мастер-класс"))
                .with("kind", "MASTER_CLASS")
                .with("signUp", true)
                .in(seminar, aStage().in(seminar));
        ASeminar.publish(seminar);
        AForm.asking(aQuestion("college", "ORGANIZATION"), aQuestion("letter", "FILE"))
                .in(seminar);
        Opened delegation = aDelegation().named("Степняки").in(seminar);
        Map<String, Object> member = aMember();
        member.put("fullName", "Марат Оспанов");
        member.put("answers", Map.of("college", organization, "letter", file(seminar)));
        String person = delegation.addOne(member);
        aRegistration()
                .named("Серікова Айгүл")
                .with("answers", Map.of("college", one))
                .in(seminar);
        QuarkusTransaction.requiringNew()
                .run(() -> participants.putInGroups(
                        UUID.fromString(seminar), Map.of(UUID.fromString(person), UUID.fromString(group))));
        asOrganizer()
                .put("/seminars/" + seminar + "/registrations/" + person + "/sessions/" + session)
                .then()
                .statusCode(200);

        byte[] file = export(seminar, "?format=xlsx&lang=ru&sort=fullName");

        try (Stream<TableLine> lines = TableFile.of(file).lines()) {
            List<List<String>> cells = lines.map(TableLine::cells).toList();
            List<String> headings = cells.getFirst();
            List<String> marat = cells.get(1);
            assertEquals("3 · A route (ru)", marat.get(headings.indexOf("Маршрут группы")));
            assertEquals("2 · Степь", marat.get(headings.indexOf("Группа")));
            assertEquals("Степняки", marat.get(headings.indexOf("Делегация")));
            assertEquals("Мастер-класс", marat.get(headings.indexOf("Записан на мероприятия")));
            assertThat(marat.get(headings.indexOf("Место предоставлено")), startsWith("20"));
            assertEquals("", marat.get(headings.indexOf("Приоритет в очереди")));
            assertEquals(college, marat.get(headings.indexOf("Question college (ru)")));
            assertEquals("letter.pdf", marat.get(headings.indexOf("Question letter (ru)")));
            assertEquals(one, cells.get(2).get(headings.indexOf("Question college (ru)")), "two have the name");
        }
        String id = ImportApi.send(asOrganizer(), seminar, ImportApi.XLSX, file)
                .statusCode(201)
                .extract()
                .path("id");
        imports.run(seminar, id, false, true)
                .body("result.unchanged", equalTo(2))
                .body("result.updated", equalTo(0))
                .body("result.created", equalTo(0));
    }

    @Test
    void answersFromBeforeTheirQuestionsWereOfAnotherKindStandInTheFileAsTheyAre() {
        String seminar = aSeminar().openForRegistration();
        AForm.asking(
                        aQuestion("school", "TEXT"),
                        aQuestion("paper", "TEXT"),
                        aQuestion("food", "TEXT"),
                        aQuestion("photos", "TEXT"),
                        aQuestion("nights", "CHOICES").offering("first", "second"))
                .in(seminar);
        aRegistration()
                .with(
                        "answers",
                        Map.of(
                                "school",
                                "КГУ №5",
                                "paper",
                                "о степи",
                                "food",
                                "халал",
                                "photos",
                                "жоқ емес",
                                "nights",
                                List.of("first", "second")))
                .in(seminar);
        AForm.asking(
                        aQuestion("school", "ORGANIZATION"),
                        aQuestion("paper", "FILE"),
                        aQuestion("food", "CHOICES").offering("any", "none"),
                        aQuestion("photos", "CONSENT"),
                        aQuestion("nights", "TEXT"))
                .in(seminar);

        String file = new String(export(seminar, "?format=csv&lang=ru"), StandardCharsets.UTF_8);

        assertThat(file, containsString(";КГУ №5;о степи;халал;жоқ емес;\"first; second\";"));
    }

    private static String file(String seminar) {
        return asPublic()
                .contentType("application/octet-stream")
                .header("X-Forwarded-For", "10.4.7.1")
                .queryParam("name", "letter.pdf")
                .body("%PDF-1.7 a letter".getBytes(StandardCharsets.US_ASCII))
                .post("/seminars/" + seminar + "/registration-files")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static byte[] export(String seminar, String query) {
        return asOrganizer()
                .accept("*/*")
                .get("/seminars/" + seminar + "/registration-export" + query)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }
}
