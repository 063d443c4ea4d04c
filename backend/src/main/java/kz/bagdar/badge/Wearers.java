package kz.bagdar.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.problem.Violation;
import kz.bagdar.registration.Attendee;
import kz.bagdar.registration.Participants;
import kz.bagdar.registration.RegistrationFilter;
import kz.bagdar.registration.RegistrationStatus;
import kz.bagdar.seminar.SeminarView;

/** Whom badges are made for. Where nothing is said of the status, it is those who come. */
@ApplicationScoped
class Wearers {

    @Inject
    Participants participants;

    @Inject
    BadgeWriters writers;

    @Inject
    BadgePrints prints;

    /**
     * In the order in which they are to be printed.
     *
     * @throws ProblemException 422 where there are more than one file holds, an id is of no registration here, or both a
     *     filter and ids are given
     */
    List<Attendee> choose(SeminarView seminar, RegistrationFilter filter, MakeBadges request) {
        if (request.ids() != null && !filter.limitsNothing()) {
            throw ProblemException.invalid("ids", "not-allowed", "go with no filter in the address");
        }
        BadgeWriter writer = writers.of(seminar);
        List<Attendee> people = request.ids() == null
                ? participants.attendees(
                        seminar.id(), coming(filter), request.order().read(), MakeBadges.MOST + 1)
                : named(seminar, request);
        if (people.size() > MakeBadges.MOST) {
            throw new ProblemException(
                    ProblemType.TOO_MANY_BADGES, "Choose at most " + MakeBadges.MOST + " people at a time");
        }
        List<Attendee> wanted = request.changedOnly() ? prints.changed(writer, people) : people;
        return request.order().sort(wanted, writer);
    }

    BadgeCounts count(SeminarView seminar, RegistrationFilter filter) {
        RegistrationFilter coming = coming(filter);
        long count = participants.count(seminar.id(), coming);
        if (count > MakeBadges.MOST) {
            return new BadgeCounts((int) count, null, MakeBadges.MOST);
        }
        List<Attendee> people = participants.attendees(seminar.id(), coming, BadgeOrder.NAME.read(), MakeBadges.MOST);
        int changed = prints.changed(writers.of(seminar), people).size();
        return new BadgeCounts(people.size(), changed, MakeBadges.MOST);
    }

    private List<Attendee> named(SeminarView seminar, MakeBadges request) {
        Set<UUID> ids = new HashSet<>(request.ids());
        List<Attendee> people =
                participants.attendees(seminar.id(), ids, request.order().read());
        if (people.size() < ids.size()) {
            Set<UUID> found = people.stream().map(Attendee::id).collect(Collectors.toSet());
            List<Violation> violations = new ArrayList<>();
            for (int i = 0; i < request.ids().size(); i++) {
                if (!found.contains(request.ids().get(i))) {
                    violations.add(new Violation("ids[" + i + "]", "unknown-reference", "names no known registration"));
                }
            }
            throw ProblemException.invalid(violations);
        }
        return people;
    }

    static RegistrationFilter coming(RegistrationFilter filter) {
        return filter.statuses.isEmpty() ? filter.with(List.of(RegistrationStatus.CONFIRMED)) : filter;
    }
}
