package kz.bagdar.identity.team;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import kz.bagdar.platform.revision.RevisionedEntity;

/** Someone, a person or an API client, who works on one seminar. */
@Entity
class TeamMember extends RevisionedEntity {

    private UUID seminarId;
    private String subject;
    private String name;
    private String email;

    @Enumerated(EnumType.STRING)
    private TeamRole role;

    protected TeamMember() {}

    TeamMember(UUID seminarId, CreateTeamMember request) {
        this.seminarId = seminarId;
        this.subject = request.subject();
        this.name = request.name();
        this.email = request.email();
        this.role = request.role();
    }

    UUID seminarId() {
        return seminarId;
    }

    String subject() {
        return subject;
    }

    String name() {
        return name;
    }

    String email() {
        return email;
    }

    TeamRole role() {
        return role;
    }
}
