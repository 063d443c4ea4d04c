package kz.bagdar.organization;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kz.bagdar.platform.paging.Keyset;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.paging.SortKey;

@ApplicationScoped
class OrganizationRepository implements PanacheRepositoryBase<Organization, UUID> {

    private static final List<SortKey<Organization>> SORTS = List.of(
            SortKey.text("name", "sortName", Organization::sortName),
            SortKey.instant("createdAt", "createdAt", Organization::createdAt));

    Page<Organization> page(String search, List<OrganizationKind> kinds, String regionCode, PageQuery query) {
        return new Keyset<>(this, SORTS)
                .search("searchName", search)
                .where("kind in :kinds", "kinds", kinds)
                .where("regionCode = :region", "region", regionCode)
                .page(query);
    }

    List<Organization> byIds(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    /** A name that is said, or an id, and an organization that it may be of. */
    record Named(String said, UUID id) {}

    /** @param said in small letters */
    List<Named> named(Collection<String> said) {
        List<?> named = getEntityManager()
                .createNativeQuery("""
                        with said as (select name from unnest(cast(:said as text[])) as said (name))
                        select said.name, organization.id
                        from said join organization on lower(organization.name ->> 'kk') = said.name
                        union
                        select said.name, organization.id
                        from said join organization on lower(organization.name ->> 'ru') = said.name
                        union
                        select said.name, organization.id
                        from said join organization on lower(organization.name ->> 'en') = said.name
                        union
                        select said.name, organization.id
                        from said join organization on organization.id = case
                            when said.name ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then cast(said.name as uuid)
                        end""", Named.class)
                .setParameter("said", said.toArray(String[]::new))
                .getResultList();
        return named.stream().map(Named.class::cast).toList();
    }
}
