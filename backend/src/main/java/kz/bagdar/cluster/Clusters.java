package kz.bagdar.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.change.Subject;
import kz.bagdar.organization.Organizations;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.References;
import kz.bagdar.platform.revision.IfMatch;

/** The clusters whose work seminars show; everyone sees them. */
@ApplicationScoped
public class Clusters {

    @Inject
    ClusterRepository clusters;

    @Inject
    Organizations organizations;

    @Inject
    ChangeLog changes;

    @Inject
    Clock clock;

    @Transactional
    public Page<ClusterView> page(String search, UUID organizationId, PageQuery query) {
        return clusters.page(search, organizationId, query).map(Cluster::view);
    }

    @Transactional
    public ClusterView get(UUID id) {
        return require(id).view();
    }

    /** Those of the ids that exist, in no particular order. */
    @Transactional
    public List<ClusterView> byIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : clusters.byIds(ids).stream().map(Cluster::view).toList();
    }

    /** Those that the organization leads or is a member of, in no particular order. */
    @Transactional
    public List<ClusterView> ofOrganization(UUID organizationId) {
        return clusters.ofOrganization(organizationId).stream()
                .map(Cluster::view)
                .toList();
    }

    /** @throws ProblemException 422 at {@code field[i]} for each id that no cluster has or that repeats an earlier one */
    public void requireReferences(String field, List<UUID> ids) {
        References.require(field, "cluster", ids, clusters::known);
    }

    @Transactional
    public ClusterView create(WriteCluster request) {
        requireOrganizations(request);
        Cluster cluster = new Cluster(request, clock.instant());
        clusters.persistAndFlush(cluster);
        changes.created(subject(cluster), cluster.view());
        return cluster.view();
    }

    @Transactional
    public ClusterView update(UUID id, IfMatch ifMatch, WriteCluster request) {
        Cluster cluster = require(id);
        cluster.requireRevision(ifMatch);
        requireOrganizations(request);
        ClusterView before = cluster.view();
        cluster.write(request);
        clusters.flush();
        changes.updated(subject(cluster), before, cluster.view());
        return cluster.view();
    }

    /** Refused with 409 while a seminar or a route refers to it. */
    @Transactional
    public void delete(UUID id, IfMatch ifMatch) {
        Cluster cluster = require(id);
        cluster.requireRevision(ifMatch);
        changes.deleted(subject(cluster), cluster.view());
        clusters.delete(cluster);
        clusters.flush();
    }

    private Cluster require(UUID id) {
        return clusters.findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("cluster"));
    }

    private void requireOrganizations(WriteCluster request) {
        organizations.requireReference("leadOrganizationId", request.leadOrganizationId());
        organizations.requireReferences("memberOrganizationIds", request.memberOrganizationIds());
    }

    private static Subject subject(Cluster cluster) {
        return Subject.of("cluster", cluster.id());
    }
}
