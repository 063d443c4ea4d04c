package kz.bagdar.registration.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import kz.bagdar.identity.Caller;
import kz.bagdar.identity.link.ParticipantLinks;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.registration.Participants;
import kz.bagdar.registration.RegistrationView;
import kz.bagdar.registration.delegation.Delegations;
import kz.bagdar.registration.own.MyRegistration.MyGroup;
import kz.bagdar.registration.own.MyRegistration.MyRoute;
import kz.bagdar.registration.own.MyRegistration.MySeminar;
import kz.bagdar.registration.own.MyRegistration.RegisteredBy;
import kz.bagdar.route.GroupView;
import kz.bagdar.route.Groups;
import kz.bagdar.route.Routes;
import kz.bagdar.seminar.SeminarView;
import kz.bagdar.seminar.Seminars;
import org.eclipse.microprofile.config.inject.ConfigProperty;

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
    ParticipantLinks links;

    @ConfigProperty(name = "bagdar.public-url")
    URI publicUrl;

    /** The registration that the caller's link belongs to. */
    MyRegistration get() {
        RegistrationView registration = participants
                .find(UUID.fromString(caller.id()))
                .orElseThrow(() -> ProblemException.notFound("registration"));
        SeminarView seminar = seminars.published(registration.seminarId());
        Optional<GroupView> group =
                Optional.ofNullable(registration.groupId()).flatMap(id -> groups.published(seminar.id(), id));
        return new MyRegistration(
                registration,
                MySeminar.of(seminar),
                participants.waitingPosition(registration.id()).orElse(null),
                group.map(MyGroup::of).orElse(null),
                group.flatMap(its -> routes.published(seminar.id(), its.routeId()))
                        .map(MyRoute::of)
                        .orElse(null),
                Optional.ofNullable(registration.delegationId())
                        .flatMap(delegations::find)
                        .map(RegisteredBy::of)
                        .orElse(null),
                links.calendarToken(registration.id())
                        .map(token ->
                                publicUrl.resolve("/api/v1/calendars/" + token).toString())
                        .orElse(null),
                seminar.lifecycle().letsParticipantsChange()
                        && registration.status().isLive());
    }
}
