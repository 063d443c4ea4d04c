package kz.bagdar.cluster;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagdar.platform.paging.Keyset;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.paging.SortKey;

@ApplicationScoped
class ClusterRepository implements PanacheRepositoryBase<Cluster, UUID> {

    private static final List<SortKey<Cluster>> SORTS = List.of(
            SortKey.text("name", "sortName", Cluster::sortName),
            SortKey.instant("createdAt", "createdAt", Cluster::createdAt));

    private static final String HAS =
            "leadOrganizationId = :organization or :organization member of memberOrganizationIds";

    Page<Cluster> page(String search, UUID organizationId, PageQuery query) {
        return new Keyset<>(this, SORTS)
                .search("searchName", search)
                .where(HAS, "organization", organizationId)
                .page(query);
    }

    List<Cluster> ofOrganization(UUID organizationId) {
        return list(HAS, Map.of("organization", organizationId));
    }

    List<Cluster> byIds(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    Set<UUID> known(Collection<UUID> ids) {
        return find("select id from Cluster where id in ?1", ids).project(UUID.class).stream()
                .collect(Collectors.toSet());
    }
}
