package kz.bagdar.testing;

import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.asReader;
import static kz.bagdar.testing.Api.atPresent;
import static kz.bagdar.testing.Api.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.specification.RequestSpecification;
import java.util.stream.IntStream;

/** What holds of all that belongs to a seminar: its stages, sessions, speakers, routes, stops and groups. */
public final class PartOfSeminar {

    private PartOfSeminar() {}

    /** The list has these, numbered from 1 without a gap: for the team at once, for everyone once they are published. */
    public static void assertOrder(String list, String... ids) {
        assertOrder(asOrganizer(), list, ids);
        ASeminar.publish(list.split("/")[2]);
        assertOrder(asPublic(), list, ids);
    }

    private static void assertOrder(RequestSpecification caller, String list, String... ids) {
        caller.get(list)
                .then()
                .statusCode(200)
                .body("items.id", contains(ids))
                .body(
                        "items.position",
                        equalTo(IntStream.rangeClosed(1, ids.length).boxed().toList()));
    }

    /** @param body a part that the team of {@link Tokens#organizer()} could add to the list */
    public static void assertOnlyTheTeamAdds(String list, Object body) {
        asPublic().body(body).post(list).then().statusCode(401);
        asReader().body(body).post(list).then().statusCode(403);
        with(Tokens.otherOrganizer()).body(body).post(list).then().statusCode(404);
    }

    /** For everyone else it does not exist. */
    public static void assertOnlyTheTeamSees(String... addresses) {
        for (String address : addresses) {
            asPublic().get(address).then().statusCode(404);
            asReader().get(address).then().statusCode(404);
            with(Tokens.otherOrganizer()).get(address).then().statusCode(404);
            asOrganizer().get(address).then().statusCode(200);
        }
    }

    /** It is not deleted while these refer to it. */
    public static void assertInUse(String address, String... usedBy) {
        atPresent(address)
                .delete(address)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:bagdar:problem:in-use"))
                .body("usedBy", contains(usedBy));
    }
}
