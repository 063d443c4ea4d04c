package kz.bagdar.message;

import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asOrganizer;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.mailer.MailerName;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import kz.bagdar.testing.ARegistration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mail leaves for a server that knows us, over a connection that nobody can read, and not otherwise. */
@QuarkusTest
class StrictMailServerTest {

    private static final String PASSWORD = StrictMailServers.PASSWORD;

    @Inject
    Post post;

    @Inject
    Outbox outbox;

    @Inject
    Vertx vertx;

    @Inject
    @MailerName("start-tls")
    ReactiveMailer startTls;

    @Inject
    @MailerName("smtps")
    ReactiveMailer smtps;

    @ConfigProperty(name = "quarkus.mailer.start-tls.port")
    int port;

    @ConfigProperty(name = "quarkus.mailer.smtps.port")
    int smtpsPort;

    private final List<ARegistration> people =
            Stream.generate(ARegistration::aRegistration).limit(3).toList();
    private String seminar;

    @BeforeEach
    void registerSomePeople() {
        post.forgetOthers();
        seminar = aSeminar().openForRegistration();
        people.forEach(person -> person.in(seminar));
        post.writeAll();
    }

    @Test
    void serverThatKnowsThePasswordTakesTheMail() {
        try (var server = StrictMailServer.withStartTls(port, PASSWORD, StrictMailServers.CERTIFICATE.ofServer())) {
            assertEquals(3, sendDue(startTls));

            assertThat(server.recipients, containsInAnyOrder(addresses()));
        }
        messages().body("items.state", everyItem(equalTo("SENT")));
    }

    @Test
    void serverThatSpeaksTlsFromTheFirstByteTakesTheMail() {
        try (var server = StrictMailServer.withTls(smtpsPort, PASSWORD, StrictMailServers.CERTIFICATE.ofServer())) {
            assertEquals(3, sendDue(smtps));

            assertThat(server.recipients, containsInAnyOrder(addresses()));
        }
    }

    @Test
    void wrongPasswordIsToldAndOthersWaitUntilItIsRight() {
        try (var server = StrictMailServer.withStartTls(port, "another", StrictMailServers.CERTIFICATE.ofServer())) {
            assertEquals(0, sendDue(startTls));

            assertThat(server.recipients, empty());
        }
        onlyTheFirstWasTried(containsString("535"));

        try (var server = StrictMailServer.withStartTls(port, PASSWORD, StrictMailServers.CERTIFICATE.ofServer())) {
            assertEquals(2, sendDue(startTls));

            assertEquals(2, server.recipients.size());
        }
    }

    @Test
    void serverThatCanBeReadOnTheWayGetsNeitherMailNorPassword() {
        try (var server = StrictMailServer.withoutTls(port, PASSWORD)) {
            assertEquals(0, sendDue(startTls));

            assertThat(server.recipients, empty());
            assertThat(server.passwordsTried, empty());
        }
        onlyTheFirstWasTried(containsString("STARTTLS"));
    }

    @Test
    void serverThatShowsAStrangeCertificateGetsNeitherMailNorPassword() {
        Certificate strange = Certificate.make();
        try (var offering = StrictMailServer.withStartTls(port, PASSWORD, strange.ofServer());
                var speaking = StrictMailServer.withTls(smtpsPort, PASSWORD, strange.ofServer())) {
            assertEquals(0, sendDue(startTls));
            onlyTheFirstWasTried(not(equalTo("")));
            assertEquals(0, sendDue(smtps));

            for (StrictMailServer server : List.of(offering, speaking)) {
                assertThat(server.recipients, empty());
                assertThat(server.passwordsTried, empty());
            }
        }
    }

    /** By one mailer, one after the other. */
    private int sendDue(ReactiveMailer mailer) {
        Sender sender = new Sender();
        sender.outbox = outbox;
        sender.vertx = vertx;
        sender.mailer = mailer;
        sender.atOnce = 1;
        return sender.sendDue();
    }

    private void onlyTheFirstWasTried(Matcher<String> reason) {
        messages()
                .body("items.state", everyItem(equalTo("QUEUED")))
                .body("items.attempts", contains(0, 0, 1))
                .body("items[2].failure", reason);
    }

    private ValidatableResponse messages() {
        return asOrganizer().get("/seminars/" + seminar + "/messages").then();
    }

    private Object[] addresses() {
        return people.stream().map(person -> person.body().get("email")).toArray();
    }
}
