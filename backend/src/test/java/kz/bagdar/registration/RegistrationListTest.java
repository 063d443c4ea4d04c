package kz.bagdar.registration;

import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.inAll;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.bagdar.testing.ARegistration.Registered;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RegistrationListTest {

    @Test
    void namesAreSortedAsKazakhDoesAndPagesNeitherSkipNorRepeat() {
        String seminar = aSeminar().openForRegistration();
        List<String> sorted = List.of("Азат", "Әлем", "Ұстаз", "Үміт", "Ындым", "Ілгері", "Яссауи");
        for (String name : List.of("Ілгері", "Ындым", "Ұстаз", "Үміт", "Яссауи", "Әлем", "Азат")) {
            aRegistration().named(name).in(seminar);
        }

        String query = "?limit=3&sort=fullName";
        var first = list(seminar, query).extract().jsonPath();
        var second = list(seminar, query + "&after=" + first.getString("next"))
                .extract()
                .jsonPath();
        var third = list(seminar, query + "&after=" + second.getString("next"))
                .extract()
                .jsonPath();

        assertEquals(
                sorted,
                Stream.of(first, second, third)
                        .flatMap(page -> page.getList("items.fullName", String.class).stream())
                        .toList());
        assertNull(third.get("next"));
        list(seminar, "?sort=-fullName").body("items.fullName", equalTo(sorted.reversed()));
    }

    @Test
    void everySortPagesToTheEnd() {
        String seminar = aSeminar().withCapacity(2).openForRegistration();
        for (String region : List.of("KZ-71", "KZ-11", "KZ-75", "KZ-11", "KZ-15")) {
            aRegistration().with("regionCode", region).in(seminar);
        }

        for (String sort : List.of("registeredAt", "fullName", "region", "status")) {
            for (String direction : List.of("", "-")) {
                String query = "?limit=2&sort=" + direction + sort;
                int seen = 0;
                String next = "";
                while (next != null) {
                    var page = list(seminar, query + next).extract().jsonPath();
                    seen += page.getList("items").size();
                    next = page.get("next") == null ? null : "&after=" + page.get("next");
                }
                assertEquals(5, seen, sort);
            }
        }
        asOrganizer()
                .get("/seminars/" + seminar + "/registrations?sort=-line")
                .then()
                .statusCode(400)
                .body("violations.field", contains("sort"));
        list(seminar, "?sort=region").body("items[0].regionCode", equalTo("KZ-11"));
        list(seminar, "?sort=-status").body("items[0].status", equalTo("WAITLISTED"));
        asOrganizer()
                .get("/seminars/" + seminar + "/registrations?sort=email")
                .then()
                .statusCode(400)
                .body("violations.field", contains("sort"));
    }

    @Test
    void filtersNarrowTheList() {
        String seminar = aSeminar()
                .withCapacity(2)
                .with("categories", List.of(category("DISTRICT"), category("CITY")))
                .openForRegistration();
        Registered aigul = aRegistration()
                .named("Айгүл Серікова")
                .with("categoryCode", "DISTRICT")
                .with("workplace", "Методический кабинет")
                .in(seminar);
        Registered marat = aRegistration()
                .named("Марат Оспанов")
                .with("categoryCode", "CITY")
                .with("regionCode", "KZ-71")
                .with("language", "ru")
                .in(seminar);
        Registered saule = aRegistration()
                .named("Сәуле Ким")
                .with("email", "saule.kim@mail.example")
                .with("categoryCode", "CITY")
                .in(seminar);

        find(seminar, "q=СЕРІК").body("items.id", contains(aigul.id()));
        find(seminar, "q=кабинет").body("items.id", contains(aigul.id()));
        find(seminar, "q=Saule.Kim").body("items.id", contains(saule.id()));
        find(seminar, "q=%25").body("items", hasSize(0));
        find(seminar, "status=WAITLISTED").body("items.id", contains(saule.id()));
        find(seminar, "status=WAITLISTED&status=CONFIRMED").body("items", hasSize(3));
        find(seminar, "region=KZ-71").body("items.id", contains(marat.id()));
        find(seminar, "region=KZ-71&region=KZ-11").body("items", hasSize(3));
        find(seminar, "category=CITY").body("items.id", containsInAnyOrder(marat.id(), saule.id()));
        find(seminar, "language=ru").body("items.id", contains(marat.id()));
        find(seminar, "groupId=none").body("items", hasSize(3));
        find(seminar, "category=CITY&status=CONFIRMED&groupId=none").body("items.id", contains(marat.id()));
        asOrganizer()
                .get("/seminars/" + seminar + "/registrations?groupId=first")
                .then()
                .statusCode(400)
                .body("violations.field", contains("groupId"));
    }

    @Test
    void listHoldsNoOneOfAnotherSeminar() {
        String seminar = aSeminar().openForRegistration();
        aRegistration().in(aSeminar().openForRegistration());

        list(seminar, "").body("items", hasSize(0));
    }

    private static ValidatableResponse find(String seminar, String filter) {
        return list(seminar, "?" + filter);
    }

    private static ValidatableResponse list(String seminar, String query) {
        return asOrganizer()
                .urlEncodingEnabled(false)
                .get("/seminars/" + seminar + "/registrations" + query)
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> category(String code) {
        return Map.of("code", code, "name", inAll("Category"));
    }
}
