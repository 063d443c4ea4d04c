package kz.bagdar.badge;

import static kz.bagdar.testing.AGroup.aGroup;
import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ARoute.aRoute;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asParticipant;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.asReader;
import static kz.bagdar.testing.Api.with;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import kz.bagdar.registration.Participants;
import kz.bagdar.testing.ARegistration.Registered;
import kz.bagdar.testing.Pdf;
import kz.bagdar.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OneBadgeTest {

    @Inject
    Participants participants;

    @Test
    void badgeShowsThePersonInTheirLanguageWithRouteAndGroup() throws IOException {
        String seminar = aSeminar()
                .with(
                        "categories",
                        List.of(Map.of("code", "DISTRICT", "name", Map.of("kk", "Аудан", "en", "District"))))
                .openForRegistration();
        String group = aGroup().numbered(2)
                .on(seminar, aRoute().numbered(3).with("colour", "#2b8a3e").in(seminar));
        Registered person = aRegistration()
                .named("Өтебаев Ғани")
                .with("workplace", "№ 5 мектеп")
                .with("position", "Мұғалім")
                .with("categoryCode", "DISTRICT")
                .in(seminar);
        QuarkusTransaction.requiringNew()
                .run(() -> participants.putInGroups(
                        UUID.fromString(seminar), Map.of(UUID.fromString(person.id()), UUID.fromString(group))));
        String address = address(seminar, person);

        String kazakh =
                Pdf.text(asOrganizer().accept("application/pdf").get(address).asByteArray());
        String english = Pdf.text(asOrganizer()
                .accept("application/pdf")
                .get(address + "?language=en")
                .asByteArray());

        for (String part : List.of(
                "A seminar (kk)", "Өтебаев Ғани", "№ 5 мектеп", "Мұғалім", "Ақмола", "Аудан", "3-маршрут · 2-топ")) {
            assertThat(kazakh, containsString(part));
        }
        assertThat(english, containsString("Route 3 · Group 2"));
        assertThat(english, containsString("District"));
    }

    @Test
    void partsThatAreLeftOffAreNotThere() throws IOException {
        String seminar = aSeminar().openForRegistration();
        Registered person = aRegistration()
                .with("workplace", "School 5")
                .with("position", "Teacher")
                .in(seminar);

        String text = Pdf.text(asOrganizer()
                .accept("application/pdf")
                .get(address(seminar, person) + "?part=WORKPLACE&layout=LABEL_86X54")
                .asByteArray());

        assertThat(text, containsString("School 5"));
        assertThat(text, not(containsString("Teacher")));
        assertThat(text, not(containsString("Ақмола")));
    }

    @Test
    void pictureIsTheBadgeWithoutTheSheet() throws IOException {
        String seminar = aSeminar().openForRegistration();
        Registered person = aRegistration().in(seminar);

        byte[] png = asOrganizer()
                .accept("image/png")
                .get(address(seminar, person).replace(".pdf", ".png"))
                .asByteArray();

        var picture = ImageIO.read(new ByteArrayInputStream(png));
        assertEquals(90 / 60.0, (double) picture.getWidth() / picture.getHeight(), 0.01);
    }

    @Test
    void layoutMustBeKnownAndThePersonOfTheSeminar() {
        String seminar = aSeminar().openForRegistration();
        Registered person = aRegistration().in(seminar);

        asOrganizer()
                .accept("*/*")
                .get(address(seminar, person) + "?layout=A3")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("layout"));
        asOrganizer()
                .accept("*/*")
                .get("/seminars/" + seminar + "/registrations/" + UUID.randomUUID() + "/badge.pdf")
                .then()
                .statusCode(404);
        asOrganizer()
                .accept("*/*")
                .get(address(aSeminar().drafted(), person))
                .then()
                .statusCode(404);
    }

    @Test
    void onlyTheTeamMakesBadges() {
        String seminar = aSeminar().openForRegistration();
        Registered person = aRegistration().in(seminar);

        for (String address :
                List.of(address(seminar, person), address(seminar, person).replace(".pdf", ".png"))) {
            asPublic().accept("*/*").get(address).then().statusCode(401);
            asParticipant(person.token()).accept("*/*").get(address).then().statusCode(403);
            asReader().accept("*/*").get(address).then().statusCode(404);
            with(Tokens.client("other", "seminars:read"))
                    .accept("*/*")
                    .get(address)
                    .then()
                    .statusCode(403);
        }
    }

    private static String address(String seminar, Registered person) {
        return "/seminars/" + seminar + "/registrations/" + person.id() + "/badge.pdf";
    }
}
