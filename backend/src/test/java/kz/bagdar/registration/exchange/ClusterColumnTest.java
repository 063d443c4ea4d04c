package kz.bagdar.registration.exchange;

import static kz.bagdar.registration.exchange.ImportApi.address;
import static kz.bagdar.testing.ACluster.aCluster;
import static kz.bagdar.testing.AForm.askingForClusters;
import static kz.bagdar.testing.ARoute.aRoute;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asOrganizer;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Wished clusters as cells of tables of people. */
@QuarkusTest
class ClusterColumnTest {

    private static final Map<String, String> INCLUSION =
            Map.of("kk", "Инклюзия, қолжетімділік", "ru", "Инклюзия, доступность", "en", "Inclusion, access");
    private static final Map<String, String> SCIENCE = Map.of("kk", "Ғылым", "ru", "Наука", "en", "Science");

    @Inject
    ImportApi imports;

    private String seminar;
    private String inclusion;
    private String science;

    @BeforeEach
    void aSeminarThatAsksForClusters() {
        seminar = aSeminar().openForRegistration();
        inclusion = aCluster().with("name", INCLUSION).created();
        science = aCluster().with("name", SCIENCE).created();
        aRoute().with("clusterIds", List.of(inclusion, science)).in(seminar);
        askingForClusters().in(seminar);
    }

    @Test
    void namesInAnyOfTheLanguagesAndColumnsAreReadInTheirOrder() {
        String id = imports.csv(
                seminar,
                "ФИО,E-mail,Регион,Кластер,Кластерлер",
                "Анна,anna@mail.example,KZ-75,наука,\"Inclusion, access\"",
                "Дана,dana@mail.example,KZ-75,,\"инклюзия, қолжетімділік; Science\"",
                "Марат,marat@mail.example,KZ-75,\"Ғылым, Инклюзия, доступность\",",
                "Сара,sara@mail.example,KZ-75,\"Наука, Инклюзия\",");
        imports.tryOut(seminar, id).body("result.created", equalTo(3)).body("result.faults", equalTo(1));

        imports.run(seminar, id, true, false).body("result.created", equalTo(3));

        asOrganizer()
                .get("/seminars/" + seminar + "/registrations?sort=fullName")
                .then()
                .body("items[0].clusterWishes", contains(science, inclusion))
                .body("items[1].clusterWishes", contains(inclusion, science))
                .body("items[2].clusterWishes", contains(science, inclusion));
        asOrganizer()
                .get(address(seminar) + "/" + id + "/faults")
                .then()
                .body("items.field", contains("CLUSTERS"))
                .body("items.column", contains(4))
                .body("items.code", contains("unknown-reference"));
    }

    @Test
    void routesAreNoWishesWhereClustersAreAskedFor() {
        String id = imports.csv(seminar, "ФИО;E-mail;Регион;Маршрут", "Анна;anna@mail.example;KZ-75;1");

        imports.tryOut(seminar, id).body("result.faulty", equalTo(1));

        asOrganizer()
                .get(address(seminar) + "/" + id + "/faults")
                .then()
                .body("items.field", contains("ROUTES"))
                .body("items.code", contains("not-allowed"));
    }

    @Test
    void whatIsWrittenReadsBackWithoutAChange() {
        String first = imports.csv(
                seminar, "ФИО;E-mail;Регион;Кластеры", "Анна;anna@mail.example;KZ-75;\"Наука; Инклюзия, доступность\"");
        imports.run(seminar, first, false, false).body("result.created", equalTo(1));

        for (String query : List.of("format=csv", "format=xlsx&lang=ru", "format=csv&lang=en&separator=comma")) {
            String type = query.contains("csv") ? "text/csv" : ImportApi.XLSX;
            String id = ImportApi.send(asOrganizer(), seminar, type, export(seminar, query))
                    .statusCode(201)
                    .extract()
                    .path("id");

            imports.run(seminar, id, false, true)
                    .body("result.unchanged", equalTo(1))
                    .body("result.updated", equalTo(0));
        }
        assertThat(
                new String(export(seminar, "format=csv&lang=ru"), StandardCharsets.UTF_8),
                containsString("\"Наука; Инклюзия, доступность\""));
    }

    @Test
    void tableOfASeminarThatAsksForRoutesHasNoSuchColumn() {
        String other = aSeminar().openForRegistration();

        assertThat(
                new String(export(other, "format=csv&lang=ru"), StandardCharsets.UTF_8),
                not(containsString("Кластеры")));
    }

    private static byte[] export(String seminar, String query) {
        return asOrganizer()
                .accept("*/*")
                .get("/seminars/" + seminar + "/registration-export?" + query)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }
}
