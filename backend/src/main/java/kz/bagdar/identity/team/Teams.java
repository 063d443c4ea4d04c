package kz.bagdar.identity.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.change.Subject;
import kz.bagdar.identity.Caller;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.revision.IfMatch;

/** Who works on which seminar. Seminars are known here by their ids alone. */
@ApplicationScoped
public class Teams {

    @Inject
    TeamMemberRepository members;

    @Inject
    Caller caller;

    @Inject
    ChangeLog changes;

    /** Whether the caller sees the seminar's drafts and people: administrators everywhere, others in their own teams. */
    public boolean callerSees(UUID seminarId) {
        return caller.isAdministrator() || membership(seminarId).isPresent();
    }

    /** Whether the caller may change things in the seminar, as far as the team is concerned. */
    public boolean callerEdits(UUID seminarId) {
        return caller.isAdministrator()
                || membership(seminarId)
                        .map(TeamMember::role)
                        .filter(TeamRole.ORGANIZER::equals)
                        .isPresent();
    }

    /** The seminars in whose teams the caller is. An administrator sees others besides. */
    public Set<UUID> seminarsOfCaller() {
        return caller.isPublic()
                ? Set.of()
                : members.ofSubject(caller.id()).stream()
                        .map(TeamMember::seminarId)
                        .collect(Collectors.toSet());
    }

    /**
     * The seminars whose changes the caller reads: those of the own teams, and those that were deleted with the caller
     * in the team, so that whoever follows the log learns of their end. An administrator reads others besides.
     */
    public Set<UUID> followedByCaller() {
        if (caller.isPublic()) {
            return Set.of();
        }
        Set<UUID> followed = new HashSet<>(seminarsOfCaller());
        followed.addAll(members.deletedSeminarsOf(caller.id()));
        return followed;
    }

    /** Puts the maker of a seminar into its team. */
    @Transactional
    public void found(UUID seminarId) {
        add(seminarId, new CreateTeamMember(caller.id(), caller.name(), caller.email(), TeamRole.ORGANIZER));
    }

    /** Takes the team of a seminar apart that is about to be deleted. */
    @Transactional
    public void disband(UUID seminarId) {
        members.remember(seminarId);
        for (TeamMember member : members.ofSeminar(seminarId)) {
            changes.deleted(subject(member), TeamMemberView.of(member));
            members.delete(member);
        }
    }

    public List<TeamMemberView> list(UUID seminarId) {
        return members.ofSeminar(seminarId).stream().map(TeamMemberView::of).toList();
    }

    /** Adding someone who is in the team already is refused, naming the field. */
    @Transactional
    public TeamMemberView add(UUID seminarId, CreateTeamMember request) {
        if (members.find(seminarId, request.subject()).isPresent()) {
            throw ProblemException.duplicate("subject", "is in the team already");
        }
        TeamMember member = new TeamMember(seminarId, request);
        members.persistAndFlush(member);
        TeamMemberView view = TeamMemberView.of(member);
        changes.created(subject(member), view);
        return view;
    }

    @Transactional
    public void remove(UUID seminarId, UUID memberId, IfMatch ifMatch) {
        TeamMember member = members.findByIdOptional(memberId)
                .filter(found -> found.seminarId().equals(seminarId))
                .orElseThrow(() -> ProblemException.notFound("member"));
        member.requireRevision(ifMatch);
        changes.deleted(subject(member), TeamMemberView.of(member));
        members.delete(member);
    }

    private Optional<TeamMember> membership(UUID seminarId) {
        return caller.isPublic() ? Optional.empty() : members.find(seminarId, caller.id());
    }

    private static Subject subject(TeamMember member) {
        return Subject.inSeminar("team-member", member.id(), member.seminarId());
    }
}
