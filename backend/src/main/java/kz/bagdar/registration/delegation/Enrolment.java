package kz.bagdar.registration.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.bagdar.change.Actor;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.registration.Members;
import kz.bagdar.registration.Participants;
import kz.bagdar.registration.Receipt;
import kz.bagdar.registration.RegistrationAccess;
import kz.bagdar.registration.RegistrationRules;
import kz.bagdar.registration.RegistrationView;
import kz.bagdar.registration.Sender;
import kz.bagdar.registration.UpdateRegistration;
import kz.bagdar.registration.delegation.MemberOutcome.Kind;
import kz.bagdar.registration.intake.Application;
import kz.bagdar.registration.intake.Intake;
import kz.bagdar.registration.intake.Outcome;
import kz.bagdar.seminar.SeminarView;

/** Registers the people of a delegation, each for themselves: whoever is refused keeps back nobody else. */
@ApplicationScoped
class Enrolment {

    /** So that a contact sees all of them at once. */
    private static final int MOST = 1000;

    @Inject
    DelegationAccess access;

    @Inject
    RegistrationAccess registrationAccess;

    @Inject
    Delegations delegations;

    @Inject
    Members members;

    @Inject
    Participants participants;

    @Inject
    MemberRules memberRules;

    @Inject
    RegistrationRules registrationRules;

    @Inject
    Intake intake;

    @Inject
    ChangeLog changes;

    MemberOutcomes enrol(String seminarReference, UUID id, AddMembers request) {
        var found = access.workable(seminarReference, id);
        members.requireOpen(found.seminar());
        SeminarView seminar = found.seminar();
        DelegationView delegation = delegations.view(found.delegation());

        MemberOutcome[] outcomes = new MemberOutcome[request.members().size()];
        Map<Integer, UpdateRegistration> valid = validate(delegation, request.members(), outcomes);
        Map<String, Sender> senders = participants.senders(
                seminar.id(),
                valid.values().stream()
                        .map(UpdateRegistration::email)
                        .distinct()
                        .toList());
        requireRoom(delegation, senders.values());
        register(seminar.id(), delegation.id(), sound(seminar, valid, senders, outcomes), outcomes);
        return new MemberOutcomes(List.of(outcomes));
    }

    /**
     * Only whoever is to come newly takes room, so that a list that has grown, or whose answer was lost, can be sent again.
     * Who does not come any more takes none; those who come in at the same moment are not counted.
     */
    private static void requireRoom(DelegationView delegation, Collection<Sender> senders) {
        int present = delegation.byStatus().entrySet().stream()
                .filter(count -> count.getKey().isLive())
                .mapToInt(Map.Entry::getValue)
                .sum();
        long newcomers = senders.stream()
                .filter(sender -> !isPresent(delegation, sender.registration()))
                .map(Sender::person)
                .distinct()
                .count();
        if (present + newcomers > MOST) {
            throw ProblemException.invalid(
                    "members", "too-long", "a delegation has at most " + MOST + " people, and has " + present);
        }
    }

    private static boolean isPresent(DelegationView delegation, RegistrationView person) {
        return person != null && person.status().isLive() && delegation.id().equals(person.delegationId());
    }

    /**
     * @param outcomes gets those of the rows that are at fault by themselves
     * @return the others by their rows, in order
     */
    private Map<Integer, UpdateRegistration> validate(
            DelegationView delegation, List<WriteMember> rows, MemberOutcome[] outcomes) {
        Map<Integer, UpdateRegistration> valid = new LinkedHashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            UpdateRegistration details = rows.get(row).details(delegation);
            try {
                memberRules.requireValid(path(row), details);
                valid.put(row, details);
            } catch (ProblemException refusal) {
                outcomes[row] = refused(row, refusal);
            }
        }
        return valid;
    }

    /**
     * @param outcomes gets those of the rows that cannot be taken for what the seminar is, or for whom they are of
     * @return the others by their rows, in order
     */
    private Map<Integer, UpdateRegistration> sound(
            SeminarView seminar,
            Map<Integer, UpdateRegistration> valid,
            Map<String, Sender> senders,
            MemberOutcome[] outcomes) {
        Map<Integer, UpdateRegistration> sound = new LinkedHashMap<>();
        Map<String, Integer> rowOf = new HashMap<>();
        valid.forEach((row, details) -> {
            try {
                Sender sender = senders.get(details.email());
                requireFirst(row, rowOf.putIfAbsent(sender.person(), row));
                sender.requireNotErased();
                sound.put(row, registrationRules.check(seminar, details));
            } catch (ProblemException refusal) {
                outcomes[row] = refused(row, refusal);
            }
        });
        return sound;
    }

    private static void requireFirst(int row, Integer earlier) {
        if (earlier != null) {
            throw ProblemException.invalid(
                    path(row) + ".email", "duplicate", "is the e-mail of " + path(earlier) + " too");
        }
    }

    /** In the transaction of the intake: whoever repeats a request that broke off finds them registered. */
    private void register(
            UUID seminarId, UUID delegationId, Map<Integer, UpdateRegistration> sound, MemberOutcome[] outcomes) {
        boolean byHand = registrationAccess.callerAddsByHand(seminarId);
        Actor actor = changes.actor();
        List<Integer> rows = List.copyOf(sound.keySet());
        List<Application> applications = rows.stream()
                .map(row -> new Application(sound.get(row), byHand, actor, delegationId))
                .toList();
        List<Outcome> taken = intake.registerAll(seminarId, applications);

        Set<UUID> own = new HashSet<>();
        members.of(delegationId).stream().map(RegistrationView::id).forEach(own::add);
        for (int i = 0; i < taken.size(); i++) {
            int row = rows.get(i);
            outcomes[row] = outcome(row, taken.get(i), own);
        }
    }

    /** @throws RuntimeException where the whole may succeed another time */
    private static MemberOutcome outcome(int row, Outcome outcome, Set<UUID> own) {
        return switch (outcome) {
            case Outcome.Taken(Receipt receipt) -> {
                UUID id = own.contains(receipt.registrationId()) ? receipt.registrationId() : null;
                yield new MemberOutcome(row, kind(receipt), id, null, null, List.of());
            }
            case Outcome.NotTaken refused -> refused(row, refused.refusal());
        };
    }

    private static Kind kind(Receipt receipt) {
        if (receipt.link() == null) {
            return Kind.ALREADY_REGISTERED;
        }
        return switch (receipt.status()) {
            case WAITLISTED -> Kind.WAITLISTED;
            case PENDING -> Kind.PENDING;
            default -> Kind.REGISTERED;
        };
    }

    private static MemberOutcome refused(int row, ProblemException refusal) {
        var problem = MemberRules.at(path(row), refusal).problem();
        return new MemberOutcome(row, Kind.REFUSED, null, problem.type(), problem.detail(), problem.violations());
    }

    private static String path(int row) {
        return "members[" + row + "]";
    }
}
