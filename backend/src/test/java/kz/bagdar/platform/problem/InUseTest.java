package kz.bagdar.platform.problem;

import static kz.bagdar.testing.AGroup.aGroup;
import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ARoute.aRoute;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.atPresent;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class InUseTest {

    @Inject
    TableOwners owners;

    @Test
    void aGroupThatSomebodyIsLockedToIsUsedByThatLock() {
        String seminar = aSeminar().openForRegistration();
        String group = aGroup().on(seminar, aRoute().in(seminar));
        String person = aRegistration().in(seminar).id();
        asOrganizer()
                .body(Map.of("registrationId", person, "groupId", group))
                .post("/seminars/" + seminar + "/locks")
                .then()
                .statusCode(201);
        String address = "/seminars/" + seminar + "/groups/" + group;

        atPresent(address)
                .delete(address)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:bagdar:problem:in-use"))
                .body("detail", equalTo("A group lock still refers to it"))
                .body("usedBy", contains("group-lock"));
    }

    @ParameterizedTest
    @CsvSource({
        "route_group, group",
        "group_lock, group-lock",
        "team_member, team-member",
        "registration, registration",
        "route_cluster, route",
        "stop_session, stop",
        "seminar_organizer, seminar",
        "cluster_member, cluster",
        "of_no_entity, of-no-entity"
    })
    void whatATableIsOfIsCalledByTheContractsWord(String table, String resource) {
        assertEquals(resource, owners.resourceOf(table));
    }
}
