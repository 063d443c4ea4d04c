package kz.bagdar.identity.team;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class TeamMemberRepository implements PanacheRepositoryBase<TeamMember, UUID> {

    Optional<TeamMember> find(UUID seminarId, String subject) {
        return find("seminarId = ?1 and subject = ?2", seminarId, subject).firstResultOptional();
    }

    List<TeamMember> ofSeminar(UUID seminarId) {
        return list("seminarId = ?1 order by name, id", seminarId);
    }

    List<TeamMember> ofSubject(String subject) {
        return list("subject", subject);
    }

    /** Keeps in mind who is in the team of a seminar that is about to be deleted. */
    void remember(UUID seminarId) {
        getEntityManager()
                .createNativeQuery("insert into former_team (subject, seminar_id)"
                        + " select subject, seminar_id from team_member where seminar_id = :seminar")
                .setParameter("seminar", seminarId)
                .executeUpdate();
    }

    /** The deleted seminars in whose teams somebody was to the end. */
    @SuppressWarnings("unchecked")
    Set<UUID> deletedSeminarsOf(String subject) {
        return Set.copyOf(getEntityManager()
                .createNativeQuery("select seminar_id from former_team where subject = :subject", UUID.class)
                .setParameter("subject", subject)
                .getResultList());
    }
}
