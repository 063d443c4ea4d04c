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

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bagdar.testing.ARegistration.Registered;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RegistrationListTest {

    @Inject
    EntityManager entities;

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
    void everySortPagesToTheEndAndHasEachPersonOnce() {
        String seminar = aSeminar().withCapacity(2).openForRegistration();
        Set<String> people = new HashSet<>();
        for (String region : List.of("KZ-71", "KZ-11", "KZ-75", "KZ-11", "KZ-15", "KZ-11")) {
            people.add(aRegistration().with("regionCode", region).in(seminar).id());
        }
        // one name and two moments for all, so that most stand beside somebody who is sorted alike
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("""
                                update registration set full_name = 'A', registered_at =
                                    case when mod(arrival, 2) = 0 then timestamptz '2026-01-02Z' else timestamptz '2026-01-01Z' end
                                where seminar_id = ?1""")
                        .setParameter(1, UUID.fromString(seminar))
                        .executeUpdate());

        for (String sort : List.of("registeredAt", "fullName", "region", "status")) {
            for (String direction : List.of("", "-")) {
                String order = "&sort=" + direction + sort;
                List<String> whole =
                        list(seminar, "?limit=200" + order).extract().path("items.id");
                List<String> paged = new ArrayList<>();
                String next = "";
                while (next != null) {
                    var page =
                            list(seminar, "?limit=1" + order + next).extract().jsonPath();
                    paged.addAll(page.getList("items.id"));
                    next = page.get("next") == null ? null : "&after=" + page.get("next");
                }
                assertEquals(whole, paged, order);
                assertEquals(people, Set.copyOf(paged), order);
                assertEquals(people.size(), paged.size(), order);
            }
        }
        List<String> times =
                list(seminar, "?sort=region&region=KZ-11").extract().path("items.registeredAt");
        assertEquals(times.stream().sorted().toList(), times);
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
