package kz.bagdar.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.change.Subject;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.References;
import kz.bagdar.platform.revision.IfMatch;

/** The organizations that host and send; everyone sees them. */
@ApplicationScoped
public class Organizations {

    @Inject
    OrganizationRepository organizations;

    @Inject
    Regions regions;

    @Inject
    ChangeLog changes;

    @Inject
    Clock clock;

    public Page<OrganizationView> page(
            String search, List<OrganizationKind> kinds, String regionCode, PageQuery query) {
        return organizations.page(search, kinds, regionCode, query).map(Organization::view);
    }

    public OrganizationView get(UUID id) {
        return require(id).view();
    }

    /** Those of the ids that exist, in no particular order. */
    public List<OrganizationView> byIds(Collection<UUID> ids) {
        return organizations.byIds(ids).stream().map(Organization::view).toList();
    }

    /**
     * Those that can be meant by what is said: the name in one of the languages, in whatever case, or the id.
     *
     * @return by what is said; what is said of none or of several is left out
     */
    public Map<String, UUID> named(Collection<String> said) {
        Map<String, List<String>> bySmall =
                said.stream().collect(Collectors.groupingBy(name -> name.toLowerCase(Locale.ROOT)));
        Map<String, List<OrganizationRepository.Named>> found = organizations.named(bySmall.keySet()).stream()
                .collect(Collectors.groupingBy(OrganizationRepository.Named::said));
        Map<String, UUID> named = new HashMap<>();
        found.forEach((small, ones) -> {
            if (ones.size() == 1) {
                bySmall.get(small)
                        .forEach(name -> named.put(name, ones.getFirst().id()));
            }
        });
        return named;
    }

    /**
     * Checks a reference of a request.
     *
     * @param id null is fine: nothing is referred to
     * @throws ProblemException 422 naming the field where no organization has the id
     */
    public void requireReference(String field, UUID id) {
        if (id != null && organizations.findById(id) == null) {
            throw ProblemException.unknownReference(field, "organization");
        }
    }

    /**
     * Checks a list of references of a request.
     *
     * @throws ProblemException 422 naming each item that is unknown or repeats an earlier one
     */
    public void requireReferences(String field, List<UUID> ids) {
        References.require(
                field,
                "organization",
                ids,
                wanted -> organizations.byIds(wanted).stream()
                        .map(Organization::id)
                        .collect(Collectors.toSet()));
    }

    @Transactional
    public OrganizationView create(WriteOrganization request) {
        requireRegion(request);
        Organization organization = new Organization(request, clock.instant());
        organizations.persistAndFlush(organization);
        changes.created(subject(organization), organization.view());
        return organization.view();
    }

    @Transactional
    public OrganizationView update(UUID id, IfMatch ifMatch, WriteOrganization request) {
        Organization organization = require(id);
        organization.requireRevision(ifMatch);
        requireRegion(request);
        OrganizationView before = organization.view();
        organization.write(request);
        organizations.flush();
        changes.updated(subject(organization), before, organization.view());
        return organization.view();
    }

    /** Refused with 409 while a seminar, a route or a cluster refers to it. */
    @Transactional
    public void delete(UUID id, IfMatch ifMatch) {
        Organization organization = require(id);
        organization.requireRevision(ifMatch);
        changes.deleted(subject(organization), organization.view());
        organizations.delete(organization);
        organizations.flush();
    }

    private Organization require(UUID id) {
        return organizations.findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("organization"));
    }

    private void requireRegion(WriteOrganization request) {
        if (request.regionCode() != null && !regions.existed(request.regionCode(), LocalDate.now(clock))) {
            throw ProblemException.unknownReference("regionCode", "region");
        }
    }

    private static Subject subject(Organization organization) {
        return Subject.of("organization", organization.id());
    }
}
