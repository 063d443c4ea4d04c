package kz.bagdar.registration.own;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import kz.bagdar.identity.Caller;
import kz.bagdar.identity.link.ParticipantLinks;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.web.PublicUrl;
import kz.bagdar.registration.Participants;
import kz.bagdar.registration.RegistrationStatus;
import kz.bagdar.registration.RegistrationView;
import kz.bagdar.registration.SecondLook;
import kz.bagdar.registration.delegation.Delegations;
import kz.bagdar.registration.own.MyRegistration.MyGroup;
import kz.bagdar.registration.own.MyRegistration.MyRoute;
import kz.bagdar.registration.own.MyRegistration.MySeminar;
import kz.bagdar.registration.own.MyRegistration.MyTicket;
import kz.bagdar.registration.own.MyRegistration.RegisteredBy;
import kz.bagdar.registration.privacy.KeptUntil;
import kz.bagdar.registration.privacy.PersonalRecords;
import kz.bagdar.registration.session.SignUps;
import kz.bagdar.registration.ticket.TicketCodes;
import kz.bagdar.route.GroupView;
import kz.bagdar.route.Groups;
import kz.bagdar.route.Routes;
import kz.bagdar.seminar.SeminarView;
import kz.bagdar.seminar.Seminars;

@ApplicationScoped
class MyRegistrations {

    @Inject
    Caller caller;

    @Inject
    Participants participants;

    @Inject
    Delegations delegations;

    @Inject
    Seminars seminars;

    @Inject
    Groups groups;

    @Inject
    Routes routes;

    @Inject
    MyVisits visits;

    @Inject
    ParticipantLinks links;

    @Inject
    SignUps signUps;

    @Inject
    TicketCodes tickets;

    @Inject
    SecondLook secondLook;

    @Inject
    @All
    List<PersonalRecords> records;

    @Inject
    Clock clock;

    @Inject
    PublicUrl publicUrl;

    /** The registration that the caller's link belongs to. */
    RegistrationView own() {
        return participants
                .find(UUID.fromString(caller.id()))
                .orElseThrow(() -> ProblemException.notFound("registration"));
    }

    @Transactional
    MyRegistration get() {
        RegistrationView registration = own();
        SeminarView seminar = seminars.published(registration.seminarId());
        Optional<GroupView> group =
                Optional.ofNullable(registration.groupId()).flatMap(id -> groups.published(seminar.id(), id));
        SignUps.Standing standing = signUps.standing(seminar, registration);
        return new MyRegistration(
                registration,
                MySeminar.of(seminar),
                participants.waitingPosition(registration.id()).orElse(null),
                group.map(MyGroup::of).orElse(null),
                group.flatMap(its -> routes.published(seminar.id(), its.routeId()))
                        .map(MyRoute::of)
                        .orElse(null),
                Optional.ofNullable(registration.delegationId())
                        .flatMap(delegations::named)
                        .map(RegisteredBy::of)
                        .orElse(null),
                links.calendarToken(registration.id())
                        .map(token -> publicUrl.of("/api/v1/calendars/" + token))
                        .orElse(null),
                seminar.lifecycle().letsParticipantsChange()
                        && registration.status().isLive(),
                registration.status().isLive() ? secondLook.fields(registration) : List.of(),
                registration.status().isLive() ? standing.itinerary().entries() : List.of(),
                registration.status().isLive()
                        ? group.map(its -> visits.of(seminar.id(), its.id())).orElse(List.of())
                        : List.of(),
                standing.choices(),
                registration.status() == RegistrationStatus.CONFIRMED
                        ? MyTicket.of(tickets.of(registration.id()))
                        : null,
                links.workingDates(registration.id()).orElseThrow(() -> ProblemException.notFound("link")),
                KeptUntil.of(seminar, registration.registeredAt()));
    }

    /** All that is kept about the caller. */
    @Transactional
    MyData data() {
        RegistrationView registration = own();
        SeminarView seminar = seminars.published(registration.seminarId());
        Map<String, List<?>> kept = new TreeMap<>();
        records.forEach(each -> kept.put(each.name(), each.of(registration.id())));
        return new MyData(clock.instant(), MySeminar.of(seminar), registration, kept);
    }
}
