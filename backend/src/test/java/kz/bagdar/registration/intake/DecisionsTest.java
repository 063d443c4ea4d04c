package kz.bagdar.registration.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.bagdar.change.Actor;
import kz.bagdar.identity.link.MadeLink;
import kz.bagdar.platform.text.Language;
import kz.bagdar.registration.RegistrationStatus;
import kz.bagdar.registration.UpdateRegistration;
import kz.bagdar.registration.place.Limit;
import kz.bagdar.registration.place.Places;
import kz.bagdar.seminar.HeldSeminar;
import kz.bagdar.seminar.Lifecycle;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DecisionsTest {

    private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");

    /** A model: whoever comes first has a place while there is one, and each person is there once. */
    @Property
    void placesAreGivenInTheOrderOfArrivalAndNeverMoreThanThereAre(
            @ForAll @Size(max = 60) List<@IntRange(max = 20) Integer> arrivals,
            @ForAll @IntRange(max = 15) int capacity,
            @ForAll boolean waitingList) {
        Decisions decisions = decisions(Lifecycle.REGISTRATION_OPEN, capacity, waitingList);
        Set<Integer> here = new HashSet<>();
        int confirmed = 0;
        for (int person : arrivals) {
            Decision decision = decisions.decide(arrival("p" + person + "@mail.example", false));

            if (here.contains(person)) {
                assertInstanceOf(Decision.Known.class, decision);
            } else if (confirmed < capacity) {
                assertEquals(RegistrationStatus.CONFIRMED, admitted(decision));
                confirmed++;
                here.add(person);
            } else if (waitingList) {
                assertEquals(RegistrationStatus.WAITLISTED, admitted(decision));
                here.add(person);
            } else {
                assertInstanceOf(Decision.Refused.class, decision);
            }
        }
        assertTrue(confirmed <= capacity);
    }

    /** To decide several together is to decide one after the other. */
    @Property
    void oneWhoIsRefusedChangesNothingForTheOthers(
            @ForAll @Size(max = 40) List<@IntRange(max = 20) Integer> arrivals,
            @ForAll @IntRange(max = 10) int capacity) {
        Decisions all = decisions(Lifecycle.PUBLISHED, capacity, true);
        Decisions byHandAlone = decisions(Lifecycle.PUBLISHED, capacity, true);
        List<RegistrationStatus> mixed = new ArrayList<>();
        List<RegistrationStatus> alone = new ArrayList<>();
        for (int person : arrivals) {
            String email = "p" + person + "@mail.example";
            // before registration opens, the public is refused and the team is not
            assertInstanceOf(Decision.Refused.class, all.decide(arrival(email, false)));
            note(mixed, all.decide(arrival(email, true)));
            note(alone, byHandAlone.decide(arrival(email, true)));
        }

        assertEquals(alone, mixed);
    }

    @Test
    void onePersonIsOneHoweverTheAddressIsWritten() {
        Decisions decisions = decisions(Lifecycle.REGISTRATION_OPEN, 10, true);
        decisions.decide(arrival("Aigul+work@Mail.example", false));

        for (String same : List.of("aigul@mail.example", "AIGUL@mail.example", "aigul+home@mail.example")) {
            assertInstanceOf(Decision.Known.class, decisions.decide(arrival(same, false)), same);
        }
        for (String other : List.of("aigul@other.example", "+7@mail.example", "+8@mail.example")) {
            assertInstanceOf(Decision.Admitted.class, decisions.decide(arrival(other, false)), other);
        }
    }

    private static void note(List<RegistrationStatus> statuses, Decision decision) {
        if (decision instanceof Decision.Admitted admitted) {
            statuses.add(admitted.after().status());
        }
    }

    private static RegistrationStatus admitted(Decision decision) {
        return assertInstanceOf(Decision.Admitted.class, decision).after().status();
    }

    private static Decisions decisions(Lifecycle lifecycle, int capacity, boolean waitingList) {
        HeldSeminar seminar = new HeldSeminar(
                UUID.randomUUID(), lifecycle, capacity, waitingList, LocalDate.of(2027, 2, 14), ZoneOffset.UTC);
        return new Decisions(
                seminar, new Places(waitingList, List.of(Limit.ofSeminar(capacity)), List.of()), false, NOW);
    }

    private static Arrival arrival(String email, boolean byHand) {
        UpdateRegistration details = new UpdateRegistration(
                "Айгүл Серікова",
                email,
                null,
                null,
                null,
                "KZ-11",
                null,
                Language.kk,
                List.of(),
                List.of(),
                false,
                null,
                null);
        Actor actor = new Actor(Actor.Kind.PUBLIC, null, null);
        return new Arrival(
                new Application(details, byHand, actor, null),
                UUID.randomUUID(),
                new MadeLink(UUID.randomUUID(), "token"),
                null);
    }
}
