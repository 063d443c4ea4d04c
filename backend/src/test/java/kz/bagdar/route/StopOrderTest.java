package kz.bagdar.route;

import static kz.bagdar.testing.ACluster.aCluster;
import static kz.bagdar.testing.ARoute.aRoute;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.AStop.aStop;
import static kz.bagdar.testing.AnOrganization.anOrganization;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.atPresent;
import static kz.bagdar.testing.PartOfSeminar.assertOrder;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kz.bagdar.testing.AStop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The stops of a route are numbered from 1 without a gap, whatever is added, moved or taken away. */
@QuarkusTest
class StopOrderTest {

    @Inject
    EntityManager entities;

    private String seminar;
    private String route;
    private String url;

    @BeforeEach
    void makeARoute() {
        seminar = aSeminar().published();
        route = aRoute().in(seminar);
        url = "/seminars/" + seminar + "/stops";
    }

    @Test
    void newStopStandsWhereItIsPut() {
        String a = aStop().on(seminar, route);
        String b = aStop().on(seminar, route);
        String c = aStop().with("position", 1).on(seminar, route);
        String d = aStop().with("position", 2).on(seminar, route);

        assertOrder(of(route), c, d, a, b);
    }

    @Test
    void movedStopLetsTheOthersMakeRoom() {
        String a = aStop().on(seminar, route);
        String b = aStop().on(seminar, route);
        String c = aStop().on(seminar, route);
        String d = aStop().on(seminar, route);

        put(d, 2);
        assertOrder(of(route), a, d, b, c);

        put(a, 3);
        assertOrder(of(route), d, b, a, c);
    }

    @Test
    void onlyRenumberedStopsGetARevisionAndAnEntryInTheLog() {
        String a = aStop().on(seminar, route);
        String b = aStop().on(seminar, route);
        String c = aStop().on(seminar, route);

        put(c, 2);

        assertEquals(List.of("\"0\"", "\"1\"", "\"1\""), List.of(etag(a), etag(b), etag(c)));
        assertEquals(List.of(0L, 1L, 1L), List.of(updates(a), updates(b), updates(c)));
    }

    @Test
    void stopKeepsItsPlaceWhereNoneIsAskedFor() {
        aStop().on(seminar, route);
        AStop second = aStop();
        String b = second.on(seminar, route);
        String c = aStop().on(seminar, route);

        atPresent(url + "/" + b)
                .body(second.body())
                .put(url + "/" + b)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("position", equalTo(2));
        assertEquals("\"0\"", etag(c));
    }

    @Test
    void deletedStopLeavesNoGap() {
        String a = aStop().on(seminar, route);
        String b = aStop().with("clusterIds", List.of(aCluster().created())).on(seminar, route);
        String c = aStop().on(seminar, route);

        asOrganizer().delete(url + "/" + b).then().statusCode(428);
        atPresent(url + "/" + b).delete(url + "/" + b).then().statusCode(204);

        assertOrder(of(route), a, c);
        assertEquals(List.of("\"0\"", "\"1\""), List.of(etag(a), etag(c)));
        asOrganizer().get(url + "/" + b).then().statusCode(404);
    }

    @Test
    void stopMovesToAnotherRoute() {
        String other = aRoute().numbered(2).in(seminar);
        AStop first = aStop();
        String a = first.on(seminar, route);
        String b = aStop().on(seminar, route);
        String c = aStop().on(seminar, other);

        atPresent(url + "/" + a)
                .body(first.with("routeId", other).with("position", 1).body())
                .put(url + "/" + a)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");

        assertOrder(of(route), b);
        assertOrder(of(other), a, c);
        assertEquals(List.of("\"1\"", "\"1\""), List.of(etag(b), etag(c)));
    }

    @Test
    void positionThatWouldLeaveAGapIsRefused() {
        aStop().on(seminar, route);
        String b = aStop().on(seminar, route);

        for (int beyond : new int[] {0, -1, 4}) {
            asOrganizer()
                    .body(on(route, aStop().with("position", beyond)))
                    .post(url)
                    .then()
                    .statusCode(422)
                    .body("violations.field", contains("position"))
                    .body("violations.code", contains("out-of-range"));
        }
        atPresent(url + "/" + b)
                .body(on(route, aStop().with("position", 3)))
                .put(url + "/" + b)
                .then()
                .statusCode(422);
        assertEquals("\"0\"", etag(b));
    }

    @Test
    void stopsAddedAtTheSameTimeStandOneBehindTheOther() throws Exception {
        String host = anOrganization().created();
        Callable<Integer> add = () -> asOrganizer()
                .body(on(route, aStop().with("organizationId", host).with("position", 1)))
                .post(url)
                .statusCode();

        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService eight = Executors.newFixedThreadPool(8)) {
            for (Future<Integer> answer :
                    eight.invokeAll(IntStream.range(0, 16).mapToObj(i -> add).toList())) {
                statuses.add(answer.get());
            }
        }

        assertEquals(new HashSet<>(List.of(201)), new HashSet<>(statuses));
        asOrganizer()
                .get(url)
                .then()
                .body(
                        "items.position",
                        equalTo(IntStream.rangeClosed(1, 16).boxed().toList()));
    }

    private void put(String id, int position) {
        String host = asOrganizer().get(url + "/" + id).path("organizationId");
        atPresent(url + "/" + id)
                .body(on(route, aStop().with("organizationId", host).with("position", position)))
                .put(url + "/" + id)
                .then()
                .statusCode(200)
                .body("position", equalTo(position));
    }

    private String of(String routeId) {
        return url + "?routeId=" + routeId;
    }

    private String etag(String id) {
        return asOrganizer().get(url + "/" + id).header("ETag");
    }

    private long updates(String id) {
        return entities.createQuery("select count(*) from Change where resourceId = ?1 and kind = UPDATED", Long.class)
                .setParameter(1, UUID.fromString(id))
                .getSingleResult();
    }

    private static Object on(String routeId, AStop stop) {
        if (!stop.body().containsKey("organizationId")) {
            stop.with("organizationId", anOrganization().created());
        }
        return stop.with("routeId", routeId).body();
    }
}
