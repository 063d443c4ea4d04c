package kz.bagdar.programme.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import kz.bagdar.identity.link.ParticipantLinks;
import kz.bagdar.platform.prepared.Preparing;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.web.PublicUrl;
import kz.bagdar.programme.ProgrammeRoute;
import kz.bagdar.programme.version.PublishedProgramme;
import kz.bagdar.programme.version.PublishedProgrammes;
import kz.bagdar.registration.Participants;
import kz.bagdar.registration.RegistrationView;
import kz.bagdar.registration.session.SignUps;
import kz.bagdar.route.GroupView;
import kz.bagdar.seminar.SeminarView;

/** Calendars of what was last published, to be subscribed to. */
@ApplicationScoped
class Calendars {

    @Inject
    PublishedProgrammes published;

    @Inject
    ParticipantLinks links;

    @Inject
    Participants participants;

    @Inject
    SignUps signUps;

    @Inject
    Cancellations cancellations;

    @Inject
    Preparing preparing;

    @Inject
    PublicUrl publicUrl;

    byte[] whole(String seminar, Language language) {
        return file(ofEveryone(seminar), language, CalendarEvents::whole);
    }

    byte[] ofRoute(String seminar, UUID routeId, Language language) {
        PublishedProgramme programme = ofEveryone(seminar);
        if (!isOn(programme, routeId)) {
            throw ProblemException.notFound("route");
        }
        return file(programme, language, events -> events.ofRoute(routeId));
    }

    byte[] ofGroup(String seminar, UUID groupId, Language language) {
        PublishedProgramme programme = ofEveryone(seminar);
        GroupView group = groupOf(programme, groupId).orElseThrow(() -> ProblemException.notFound("group"));
        return file(programme, language, events -> events.ofGroup(group));
    }

    /**
     * What a participant attends, in the language they chose: the sessions for everyone, those that they signed up for and,
     * once they have a group, its visits and the sessions of its route.
     *
     * @throws ProblemException 404 where the token is not, or no longer, one of a calendar
     */
    @Transactional
    byte[] ofParticipant(String token) {
        RegistrationView person = links.registrationOfCalendar(token)
                .flatMap(participants::find)
                .orElseThrow(() -> ProblemException.notFound("calendar"));
        PublishedProgramme programme = published.of(person.seminarId().toString());
        if (!person.status().isLive()) {
            return file(programme, person.language(), none -> List.of());
        }
        Optional<GroupView> group = Optional.ofNullable(person.groupId()).flatMap(id -> groupOf(programme, id));
        return file(programme, person.language(), events -> events.ofPerson(group, signUps.sessionsOf(person.id())));
    }

    private PublishedProgramme ofEveryone(String seminar) {
        PublishedProgramme programme = published.of(seminar);
        preparing.sameForEveryone(programme.programme().seminar().id());
        return programme;
    }

    private static Optional<GroupView> groupOf(PublishedProgramme published, UUID groupId) {
        return published.groups().stream()
                .filter(group -> group.id().equals(groupId))
                .findFirst();
    }

    private static boolean isOn(PublishedProgramme published, UUID routeId) {
        return published.programme().routes().stream()
                .map(ProgrammeRoute::route)
                .anyMatch(route -> route.id().equals(routeId));
    }

    private byte[] file(
            PublishedProgramme published, Language language, Function<CalendarEvents, List<CalendarEvent>> choice) {
        SeminarView seminar = published.programme().seminar();
        Optional<Instant> cancelledAt = cancellations.of(seminar);
        return new CalendarFile(
                        seminar.title().in(language),
                        ZoneId.of(seminar.timeZone()),
                        URI.create(publicUrl.of("/" + language.tag() + "/seminars/" + seminar.slug())),
                        cancelledAt.filter(published.publishedAt()::isBefore).orElse(published.publishedAt()),
                        cancelledAt.isPresent(),
                        choice.apply(new CalendarEvents(published, language)))
                .bytes();
    }
}
