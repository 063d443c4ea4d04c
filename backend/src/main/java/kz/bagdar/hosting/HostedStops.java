package kz.bagdar.hosting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import kz.bagdar.hosting.answer.StopAnswerView;
import kz.bagdar.hosting.answer.StopAnswers;
import kz.bagdar.hosting.answer.WriteStopAnswer;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.revision.IfMatch;
import kz.bagdar.registration.Participants;
import kz.bagdar.registration.RegistrationFilter;
import kz.bagdar.registration.RegistrationStatus;
import kz.bagdar.route.GroupView;
import kz.bagdar.route.Groups;
import kz.bagdar.route.HostTerms;
import kz.bagdar.route.StopView;
import kz.bagdar.route.Stops;
import kz.bagdar.seminar.Seminars;

/** The stops of the organizations that the caller speaks for, and what the caller says to them. */
@ApplicationScoped
class HostedStops {

    @Inject
    HostAccess access;

    @Inject
    HostViews views;

    @Inject
    Stops stops;

    @Inject
    StopAnswers answers;

    @Inject
    Seminars seminars;

    @Inject
    Groups groups;

    @Inject
    Participants participants;

    List<HostedStopView> list() {
        return views.of(access.stops());
    }

    HostedStopView get(UUID stopId) {
        return views.of(access.require(stopId));
    }

    @Transactional
    HostedStopView write(UUID stopId, IfMatch ifMatch, HostTerms terms) {
        StopView stop = alone(stopId);
        return views.of(stops.write(stop.seminarId(), stopId, ifMatch, terms));
    }

    StopAnswerView answer(UUID stopId) {
        return answers.of(access.require(stopId));
    }

    @Transactional
    StopAnswerView answer(UUID stopId, IfMatch ifMatch, WriteStopAnswer request) {
        return answers.write(alone(stopId), ifMatch, request);
    }

    /**
     * Those who come with a group of the stop's route, or with any of them. Nobody does before people are divided over
     * groups.
     */
    Page<HostedPersonView> people(UUID stopId, UUID groupId, PageQuery query) {
        query.requireUnsorted();
        StopView stop = access.require(stopId);
        List<String> coming = groups.ofSeminar(stop.seminarId()).stream()
                .filter(group -> group.routeId().equals(stop.routeId()))
                .map(GroupView::id)
                .filter(id -> groupId == null || id.equals(groupId))
                .map(UUID::toString)
                .toList();
        if (coming.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        RegistrationFilter filter = new RegistrationFilter();
        filter.statuses = List.of(RegistrationStatus.CONFIRMED);
        filter.groups = coming;
        query.sort = "fullName";
        return participants.page(stop.seminarId(), filter, query).map(HostedPersonView::of);
    }

    /** Holds the seminar's row, for the organizers may be writing too, and looks again at what the caller sees since. */
    private StopView alone(UUID stopId) {
        seminars.lock(access.require(stopId).seminarId());
        return access.require(stopId);
    }
}
