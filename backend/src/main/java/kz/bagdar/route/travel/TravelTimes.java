package kz.bagdar.route.travel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.change.Subject;
import kz.bagdar.organization.OrganizationView;
import kz.bagdar.organization.Organizations;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.revision.IfMatch;
import kz.bagdar.route.StopView;
import kz.bagdar.route.Stops;
import kz.bagdar.seminar.SeminarAccess;
import kz.bagdar.seminar.SeminarDeletion;
import kz.bagdar.seminar.Seminars;

/** How long the ways of a seminar take; its team's alone. */
@ApplicationScoped
public class TravelTimes {

    @Inject
    TravelTimeRepository times;

    @Inject
    TravelSettings settings;

    @Inject
    Stops stops;

    @Inject
    Organizations organizations;

    @Inject
    Seminars seminars;

    @Inject
    SeminarAccess access;

    @Inject
    ChangeLog changes;

    /** Among the hosts of the draft and its venue. Asks no rights. */
    public TravelMatrix of(UUID seminarId) {
        return matrix(seminarId, places(seminarId));
    }

    /**
     * Among some organizations, be they hosts of the seminar or not yet. Asks no rights.
     *
     * @param organizationIds one that does not exist has no coordinates
     */
    public TravelMatrix between(UUID seminarId, Collection<UUID> organizationIds) {
        return matrix(seminarId, organizations.byIds(organizationIds));
    }

    Page<TravelTimeView> page(String seminar, TravelTimeFilter filter, PageQuery query) {
        UUID seminarId = access.ofTeam(seminar).id();
        return TravelTimePages.page(of(seminarId), filter, query);
    }

    TravelTimeView get(String seminar, Way way) {
        return view(access.ofTeam(seminar).id(), way);
    }

    @Transactional
    TravelTimeView enter(String seminar, Way way, IfMatch ifMatch, WriteTravelTime request) {
        UUID seminarId = access.editableAlone(seminar).id();
        ifMatch.require(view(seminarId, way).revision());
        check(way, request);
        times.find(seminarId, way)
                .ifPresentOrElse(
                        present -> update(present, request),
                        () -> create(new TravelTime(seminarId, way, request.minutes(), request.source())));
        return view(seminarId, way);
    }

    /** Leaves it to the estimate again. */
    @Transactional
    void delete(String seminar, Way way, IfMatch ifMatch) {
        UUID seminarId = access.editableAlone(seminar).id();
        TravelTime said = times.find(seminarId, way).orElseThrow(() -> ProblemException.notFound("travel time"));
        ifMatch.require(said.said().revision());
        changes.deleted(subject(said), said.said());
        times.delete(said);
        times.flush();
    }

    void endWith(@Observes SeminarDeletion deletion) {
        times.ofSeminar(deletion.seminarId()).forEach(said -> changes.deleted(subject(said), said.said()));
    }

    /** The hosts and the venue, by their ids. */
    List<OrganizationView> places(UUID seminarId) {
        Set<UUID> ids = Stream.concat(
                        stops.ofSeminar(seminarId).stream().map(StopView::organizationId),
                        Stream.of(seminars.drafted(seminarId)).map(seminar -> seminar.venueOrganizationId()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return ids.isEmpty() ? List.of() : organizations.byIds(ids);
    }

    void create(TravelTime said) {
        times.persistAndFlush(said);
        changes.created(subject(said), said.said());
    }

    static Subject subject(TravelTime said) {
        return Subject.inSeminar("travel-time", said.id(), said.seminarId());
    }

    private void update(TravelTime present, WriteTravelTime request) {
        SaidTime before = present.said();
        present.write(request.minutes(), request.source());
        times.flush();
        changes.updated(subject(present), before, present.said());
    }

    /** @throws ProblemException 404 where one of the two organizations does not exist */
    private TravelTimeView view(UUID seminarId, Way way) {
        if (organizations.byIds(Set.of(way.from())).isEmpty()
                || organizations.byIds(Set.of(way.to())).isEmpty()) {
            throw ProblemException.notFound("organization");
        }
        return between(seminarId, List.of(way.from(), way.to())).time(way);
    }

    private TravelMatrix matrix(UUID seminarId, List<OrganizationView> among) {
        Map<UUID, Point> points = among.stream()
                .filter(place -> place.latitude() != null && place.longitude() != null)
                .collect(Collectors.toMap(
                        OrganizationView::id, place -> new Point(place.latitude(), place.longitude())));
        Map<Way, SaidTime> said =
                times.ofSeminar(seminarId).stream().collect(Collectors.toMap(TravelTime::way, TravelTime::said));
        return new TravelMatrix(
                among.stream().map(OrganizationView::id).toList(), points, said, settings.of(seminarId));
    }

    private static void check(Way way, WriteTravelTime request) {
        if (way.from().equals(way.to())) {
            throw ProblemException.invalid(
                    "toOrganizationId", "not-allowed", "must be another place: to itself it takes no time");
        }
        if (request.source() == TravelSource.ESTIMATED) {
            throw ProblemException.invalid(
                    "source", "not-allowed", "must not be ESTIMATED: that holds where nobody says anything");
        }
    }
}
