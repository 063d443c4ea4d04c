package kz.bagdar.division.assignment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagdar.platform.paging.Subselect;
import kz.bagdar.registration.PeopleTally;

@ApplicationScoped
class AssignmentRepository implements PanacheRepositoryBase<Assignment, Assignment.Id> {

    List<Assignment> ofDivision(UUID divisionId) {
        return list("id.divisionId = ?1 order by id.position", divisionId);
    }

    /** Those of some registrations alone, in order of arrival. */
    List<Placed> placed(UUID divisionId, Subselect registrations) {
        TypedQuery<Placed> query = getEntityManager()
                .createQuery(
                        "select new " + Placed.class.getName() + "(registrationId, groupId) from Assignment"
                                + " where id.divisionId = :division and registrationId in (" + registrations.hql() + ")"
                                + " order by id.position",
                        Placed.class)
                .setParameter("division", divisionId);
        registrations.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    List<PeopleTally> tally(UUID divisionId) {
        return getEntityManager()
                .createQuery(
                        "select new " + PeopleTally.class.getName()
                                + "(a.groupId, p.regionCode, p.delegationId, count(*))"
                                + " from Assignment a join Registration p on p.id = a.registrationId"
                                + " where a.id.divisionId = :division"
                                + " group by a.groupId, p.regionCode, p.delegationId",
                        PeopleTally.class)
                .setParameter("division", divisionId)
                .getResultList();
    }

    Optional<Assignment> find(UUID divisionId, UUID registrationId) {
        return find("id.divisionId = ?1 and registrationId = ?2", divisionId, registrationId)
                .firstResultOptional();
    }

    /** Those of the registrations alone where they are given. In order of arrival; one more than the limit where there are more. */
    List<Assignment> behind(
            UUID divisionId, int position, AssignmentFilter filter, Optional<Subselect> registrations, int limit) {
        StringBuilder where = new StringBuilder("id.divisionId = :division and id.position > :position");
        Map<String, Object> parameters = new HashMap<>(Map.of("division", divisionId, "position", position));
        if (filter.groupId != null) {
            where.append(" and groupId = :group");
            parameters.put("group", filter.groupId);
        }
        if (filter.region != null) {
            where.append(" and regionCode = :region");
            parameters.put("region", filter.region);
        }
        if (filter.choice != null) {
            where.append(
                    switch (filter.choice) {
                        case "none" -> " and choice is null and array_length(preferences) > 0";
                        case "nothing-ranked" -> " and array_length(preferences) = 0";
                        default -> " and choice = :choice";
                    });
            if (Character.isDigit(filter.choice.charAt(0))) {
                parameters.put("choice", Integer.valueOf(filter.choice));
            }
        }
        registrations.ifPresent(wanted -> {
            where.append(" and registrationId in (").append(wanted.hql()).append(")");
            parameters.putAll(wanted.parameters());
        });
        return find(where + " order by id.position", parameters).range(0, limit).list();
    }

    void deleteOf(UUID divisionId) {
        delete("id.divisionId", divisionId);
    }
}
