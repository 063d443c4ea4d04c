package kz.bagdar.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
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
}
