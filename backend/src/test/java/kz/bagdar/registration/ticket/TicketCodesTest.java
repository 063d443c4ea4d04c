package kz.bagdar.registration.ticket;

import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asParticipant;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import kz.bagdar.testing.ARegistration.Registered;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TicketCodesTest {

    @Inject
    TicketCodes codes;

    @Test
    void codeIsReadBackAsTheRegistrationAndFitsIntoAnAddress() {
        UUID registration = UUID.randomUUID();

        String code = codes.of(registration);

        assertThat(code, matchesPattern("[A-Za-z0-9_-]{64}"));
        assertEquals(Optional.of(registration), codes.read(code));
        assertEquals(code, codes.of(registration));
        assertNotEquals(code, codes.of(UUID.randomUUID()));
    }

    @Test
    void whatThisServiceDidNotMakeIsNoCode() {
        String code = codes.of(UUID.randomUUID());
        String other = codes.of(UUID.randomUUID());

        for (String forged : new String[] {"", "x", code.substring(1), other.substring(0, 20) + code.substring(20)}) {
            assertEquals(Optional.empty(), codes.read(forged));
        }
    }

    @Test
    void neitherACodeOpensARegistrationNorIsALinkACode() {
        Registered person = aRegistration().in(aSeminar().openForRegistration());

        asParticipant(codes.of(UUID.fromString(person.id())))
                .get("/my-registration")
                .then()
                .statusCode(401);
        assertEquals(Optional.empty(), codes.read(person.token()));
    }
}
