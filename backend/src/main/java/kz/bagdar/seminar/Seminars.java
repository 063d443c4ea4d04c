package kz.bagdar.seminar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.change.Subject;
import kz.bagdar.identity.Caller;
import kz.bagdar.identity.team.Teams;
import kz.bagdar.organization.Organizations;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.Violation;
import kz.bagdar.platform.revision.IfMatch;
import kz.bagdar.seminar.publication.PartKind;
import kz.bagdar.seminar.publication.PublishedParts;

@ApplicationScoped
public class Seminars {

    private static final int LONGEST_DAYS = 366;

    @Inject
    SeminarRepository seminars;

    @Inject
    ListedSeminarRepository listed;

    @Inject
    PublishedParts published;

    @Inject
    SeminarAccess access;

    @Inject
    Organizations organizations;

    @Inject
    Teams teams;

    @Inject
    Caller caller;

    @Inject
    ChangeLog changes;

    @Inject
    Event<SeminarUpdated> updated;

    @Inject
    Event<SeminarDeletion> deletion;

    @Inject
    Clock clock;

    Page<SeminarView> page(SeminarFilter filter, PageQuery query) {
        boolean seesAll = caller.isAdministrator() && !filter.mine;
        Page<ListedSeminar> page = listed.page(filter, seesAll ? null : teams.seminarsOfCaller(), query);
        Map<UUID, SeminarView> live = seminars.list("id in ?1", idsOf(page, item -> true)).stream()
                .collect(Collectors.toMap(Seminar::id, Seminar::view));
        Map<UUID, SeminarView> shown =
                published.byIds(PartKind.SEMINAR, idsOf(page, item -> !item.draft()), SeminarView.class);
        return page.map(item ->
                item.draft() ? live.get(item.id()) : shown.get(item.id()).with(live.get(item.id())));
    }

    private static List<UUID> idsOf(Page<ListedSeminar> page, Predicate<ListedSeminar> which) {
        return page.items().stream().filter(which).map(ListedSeminar::id).toList();
    }

    /**
     * Reads a seminar and holds its row until the transaction ends, so that whoever counts its places counts alone.
     * Asks no rights.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public SeminarView lock(UUID id) {
        Seminar seminar = require(id);
        seminars.lock(seminar);
        return seminar.view();
    }

    /** As its team has it. Asks no rights. */
    public SeminarView drafted(UUID id) {
        return seminars.findById(id).view();
    }

    /** As the public sees it, or as it stands where nothing was ever published. Asks no rights. */
    public SeminarView published(UUID id) {
        SeminarView live = require(id).view();
        return published
                .find(id, PartKind.SEMINAR, id, SeminarView.class)
                .map(shown -> shown.with(live))
                .orElse(live);
    }

    @Transactional
    SeminarView create(WriteSeminar request) {
        check(request, null);
        Seminar seminar = new Seminar(request, clock.instant());
        seminars.persistAndFlush(seminar);
        changes.created(subject(seminar), seminar.view());
        teams.found(seminar.id());
        return seminar.view();
    }

    @Transactional
    SeminarView update(String reference, IfMatch ifMatch, WriteSeminar request) {
        return change(reference, ifMatch, seminar -> {
            SeminarAccess.requireChangeable(seminar.view());
            check(request, seminar.id());
            seminar.write(request);
        });
    }

    @Transactional
    SeminarView move(String reference, IfMatch ifMatch, Lifecycle to) {
        return change(reference, ifMatch, seminar -> seminar.move(to));
    }

    @Transactional
    void delete(String reference, IfMatch ifMatch) {
        Seminar seminar = require(access.ofOrganizers(reference).id());
        seminar.requireRevision(ifMatch);
        seminar.requireDeletable();
        seminars.closeToAdditions(seminar);
        deletion.fire(new SeminarDeletion(seminar.id()));
        teams.disband(seminar.id());
        changes.deleted(subject(seminar), seminar.view());
        seminars.delete(seminar);
        seminars.flush();
    }

    private SeminarView change(String reference, IfMatch ifMatch, Consumer<Seminar> change) {
        Seminar seminar = require(access.ofOrganizers(reference).id());
        seminar.requireRevision(ifMatch);
        SeminarView before = seminar.view();
        change.accept(seminar);
        seminars.flush();
        SeminarView after = seminar.view();
        changes.updated(subject(seminar), before, after);
        updated.fire(new SeminarUpdated(before, after));
        return seminar.view();
    }

    private void check(WriteSeminar request, UUID itself) {
        if (seminars.isSlugTaken(request.slug(), itself)) {
            throw ProblemException.duplicate("slug", "is taken by another seminar");
        }
        List<Violation> violations = new ArrayList<>();
        if (!SeminarYears.hold(request.startsOn())) {
            violations.add(new Violation("startsOn", "out-of-range", SeminarYears.RULE));
        }
        if (request.endsOn().isBefore(request.startsOn())
                || request.endsOn().isAfter(request.startsOn().plusDays(LONGEST_DAYS - 1L))) {
            violations.add(new Violation(
                    "endsOn",
                    "out-of-range",
                    "must be startsOn or one of the " + (LONGEST_DAYS - 1) + " days after it"));
        }
        if (request.opensAt() != null
                && request.closesAt() != null
                && !request.opensAt().isBefore(request.closesAt())) {
            violations.add(new Violation("closesAt", "out-of-range", "must be after opensAt"));
        }
        if (!ZoneId.getAvailableZoneIds().contains(request.timeZone())) {
            violations.add(new Violation("timeZone", "bad-format", "must be an IANA time zone such as Asia/Almaty"));
        }
        List<String> codes = request.categories().stream().map(Category::code).toList();
        for (int i = 0; i < codes.size(); i++) {
            if (codes.indexOf(codes.get(i)) < i) {
                violations.add(
                        new Violation("categories[" + i + "].code", "duplicate", "is the code of another category"));
            }
        }
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
        organizations.requireReference("venueOrganizationId", request.venueOrganizationId());
        organizations.requireReferences("organizerIds", request.organizerIds());
    }

    private Seminar require(UUID id) {
        return seminars.findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("seminar"));
    }

    private static Subject subject(Seminar seminar) {
        return Subject.inSeminar("seminar", seminar.id(), seminar.id());
    }
}
