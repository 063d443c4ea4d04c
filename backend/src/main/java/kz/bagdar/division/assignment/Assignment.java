package kz.bagdar.division.assignment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;
import kz.bagdar.division.input.Inputs.PersonInput;
import kz.bagdar.platform.text.Language;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Where a division puts one person, with all of that person's wishes and limits that it was decided on. */
@Entity
@Immutable
class Assignment {

    /** @param position the person's place in the order of arrival, counted from zero */
    @Embeddable
    record Id(UUID divisionId, int position) {}

    @EmbeddedId
    private Id id;

    private UUID registrationId;
    private String regionCode;
    private UUID delegationId;
    private String categoryCode;

    @Enumerated(EnumType.STRING)
    private Language language;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> preferences;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<Integer> ranks;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> barred;

    private UUID lockedGroupId;
    private UUID currentGroupId;
    private UUID groupId;
    private UUID routeId;
    private Integer choice;

    protected Assignment() {}

    /** @param routeId the route of the group */
    Assignment(UUID divisionId, int position, PersonInput person, UUID groupId, UUID routeId) {
        this.id = new Id(divisionId, position);
        this.registrationId = person.registrationId();
        this.regionCode = person.regionCode();
        this.delegationId = person.delegationId();
        this.categoryCode = person.categoryCode();
        this.language = person.language();
        this.preferences = person.preferences();
        this.ranks = person.ranks();
        this.barred = person.barred();
        this.lockedGroupId = person.lockedGroupId();
        this.currentGroupId = person.currentGroupId();
        this.groupId = groupId;
        this.routeId = routeId;
        int rank = person.rankOf(routeId);
        this.choice = rank < 0 ? null : rank + 1;
    }

    int position() {
        return id.position();
    }

    UUID registrationId() {
        return registrationId;
    }

    UUID groupId() {
        return groupId;
    }

    PersonInput input() {
        return new PersonInput(
                registrationId,
                regionCode,
                delegationId,
                categoryCode,
                language,
                preferences,
                ranks,
                barred,
                lockedGroupId,
                currentGroupId);
    }

    Assignments.Place place() {
        return new Assignments.Place(position(), input(), groupId, choice);
    }

    AssignmentView view(String fullName) {
        return new AssignmentView(
                registrationId,
                fullName,
                regionCode,
                groupId,
                routeId,
                preferences,
                choice,
                lockedGroupId != null,
                currentGroupId);
    }
}
