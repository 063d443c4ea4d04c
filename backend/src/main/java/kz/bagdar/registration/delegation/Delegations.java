package kz.bagdar.registration.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.change.Subject;
import kz.bagdar.organization.Regions;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.revision.IfMatch;
import kz.bagdar.registration.Members;
import kz.bagdar.registration.RegistrationStatus;
import kz.bagdar.registration.ReservedAddress;
import kz.bagdar.registration.link.LinkLog;
import kz.bagdar.registration.link.PersonalLink;
import kz.bagdar.registration.link.PersonalLinks;
import kz.bagdar.registration.link.RenewedLink;
import kz.bagdar.seminar.SeminarAccess;
import kz.bagdar.seminar.SeminarView;
import kz.bagdar.seminar.Seminars;

/** The delegations themselves; their people are {@link Members}. */
@ApplicationScoped
public class Delegations {

    @Inject
    SeminarAccess seminarAccess;

    @Inject
    Seminars seminars;

    @Inject
    DelegationAccess access;

    @Inject
    DelegationRepository delegations;

    @Inject
    Members members;

    @Inject
    Regions regions;

    @Inject
    PersonalLinks links;

    @Inject
    LinkLog linkLog;

    @Inject
    ChangeLog changes;

    @Inject
    Clock clock;

    Page<DelegationView> page(String seminar, DelegationFilter filter, PageQuery query) {
        Page<Delegation> page = delegations.page(seminarAccess.ofTeam(seminar).id(), filter, query);
        var counts = members.counts(page.items().stream().map(Delegation::id).toList());
        return page.map(delegation -> delegation.view(counts.get(delegation.id())));
    }

    DelegationView get(String seminar, UUID id) {
        return view(access.readable(seminar, id).delegation());
    }

    /** Asks no rights. */
    public Optional<DelegationView> find(UUID id) {
        return delegations.findByIdOptional(id).map(this::view);
    }

    /**
     * What people see of the delegation whose contact registered them.
     *
     * @param contactName null where the contact is erased
     */
    public record Named(String name, String contactName) {}

    /** As {@link #find}, of which nobody is counted. */
    public Optional<Named> named(UUID id) {
        return delegations
                .findByIdOptional(id)
                .map(delegation ->
                        new Named(delegation.name(), delegation.isContactErased() ? null : delegation.contactName()));
    }

    /** Their names by id. Asks no rights. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : delegations.list("id in ?1", ids).stream()
                        .collect(Collectors.toMap(Delegation::id, Delegation::name));
    }

    /** The names of contacts by their delegations. Asks no rights. */
    public Map<UUID, String> contactNames(Collection<UUID> ids) {
        return delegations.list("id in ?1", ids).stream()
                .collect(Collectors.toMap(Delegation::id, Delegation::contactName));
    }

    /** Opens a delegation, or mails its link again to a contact who has one, which stays as it is. */
    @Transactional
    DelegationReceipt open(String seminarReference, CreateDelegation request) {
        SeminarView visible = seminarAccess.visible(seminarReference);
        members.requireOpen(visible);
        requireRegion(visible, request.regionCode());
        requireUsable(request.contactEmail());

        SeminarView seminar = seminars.lock(visible.id());
        members.requireOpen(seminar);
        Instant now = clock.instant();
        Optional<Delegation> earlier = delegations.findByContact(seminar.id(), request.contactEmail());
        if (earlier.isPresent()) {
            mailLink(seminar, earlier.get(), now);
            return DelegationReceipt.ofEarlier(earlier.get());
        }
        Delegation delegation = new Delegation(seminar.id(), request.details(), now);
        delegations.persistAndFlush(delegation);
        changes.created(subject(delegation), delegation.facts());
        PersonalLink link = links.issueToContact(seminar, delegation.id(), delegation.language());
        return DelegationReceipt.of(delegation, link);
    }

    /**
     * Mails the link, or a new one where none works, to the contact whom an e-mail is of, as with participants; nothing
     * happens where it is no contact's. Asks no rights.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void mailLinkTo(SeminarView seminar, String email) {
        delegations
                .findByContact(seminar.id(), email)
                .ifPresent(delegation -> mailLink(seminar, delegation, clock.instant()));
    }

    private void mailLink(SeminarView seminar, Delegation delegation, Instant now) {
        delegations.lock(delegation);
        if (delegation.isContactErased()) {
            return;
        }
        if (links.worksOfContact(delegation.id())) {
            if (delegation.mayMailLink(now)) {
                linkLog.contactsSentAgain(delegation.seminarId(), delegation.id(), now);
            }
        } else if (links.areRenewed(seminar, delegation.openedAt())) {
            renew(seminar, delegation);
        }
    }

    @Transactional
    DelegationView update(String seminarReference, UUID id, IfMatch ifMatch, UpdateDelegation request) {
        var found = access.editable(seminarReference, id);
        // whoever is being registered with it is one of its people by then, or finds another region
        seminars.lock(found.seminar().id());
        Delegation delegation = found.delegation();
        delegations.lock(delegation);
        delegation.requireRevision(ifMatch);
        if (!request.regionCode().equals(delegation.regionCode())) {
            requireRegion(found.seminar(), request.regionCode());
            requireNobodyCounted(delegation);
        }
        requireReachable(delegation, request);
        boolean anotherContact = delegation.hasAnotherAddress(request);
        if (anotherContact) {
            requireOwnContact(delegation, request.contactEmail());
        }

        Delegation.Facts before = delegation.facts();
        delegation.write(request);
        delegations.flush();
        changes.updated(subject(delegation), before, delegation.facts());
        if (anotherContact) {
            renew(found.seminar(), delegation);
        }
        return view(delegation);
    }

    /** Its people stay registered, each alone. */
    @Transactional
    void delete(String seminar, UUID id, IfMatch ifMatch) {
        var found = access.editable(seminar, id);
        // whoever is being registered with it is one of its people by then, or finds it gone
        seminars.lock(found.seminar().id());
        Delegation delegation = found.delegation();
        delegations.lock(delegation);
        delegation.requireRevision(ifMatch);
        members.disband(found.seminar().id(), id);
        changes.deleted(subject(delegation), delegation.facts());
        delegations.delete(delegation);
        delegations.flush();
    }

    /** For a contact who lost the link, or whose link was seen by others. */
    @Transactional
    RenewedLink renewLink(String seminar, UUID id) {
        var found = access.editable(seminar, id);
        // two who renew at once would leave two links that work
        delegations.lock(found.delegation());
        if (found.delegation().isContactErased()) {
            throw new ProblemException(ProblemType.ILLEGAL_STATE, "The contact is erased; name another one first");
        }
        return new RenewedLink(renew(found.seminar(), found.delegation()).address());
    }

    private PersonalLink renew(SeminarView seminar, Delegation delegation) {
        PersonalLink link = links.issueToContact(seminar, delegation.id(), delegation.language());
        Instant now = clock.instant();
        delegation.linkIsSent(now);
        linkLog.contactsRenewed(seminar.id(), delegation.id(), now);
        return link;
    }

    /** Nobody can use the contact's link any more, until it is renewed; nothing happens where none works. */
    @Transactional
    void revokeLink(String seminar, UUID id) {
        var found = access.editable(seminar, id);
        delegations.lock(found.delegation());
        if (links.worksOfContact(id)) {
            links.revokeOfContact(id);
            linkLog.contactsRevoked(found.seminar().id(), id, clock.instant());
        }
    }

    private void requireRegion(SeminarView seminar, String code) {
        if (!regions.existed(code, seminar.startsOn())) {
            throw ProblemException.invalid(
                    "regionCode", "unknown-reference", "names no region that exists on the seminar's first day");
        }
    }

    /** Its people were registered for the region, and take their places from what that region has. */
    private void requireNobodyCounted(Delegation delegation) {
        boolean somebodyComes = counts(delegation).keySet().stream().anyMatch(RegistrationStatus::isLive);
        if (somebodyComes) {
            throw ProblemException.invalid("regionCode", "not-allowed", "stays while people of the delegation come");
        }
    }

    /** Who takes over from a contact who was erased needs an address: the one that is kept for the erased reaches nobody. */
    private static void requireReachable(Delegation delegation, UpdateDelegation request) {
        if (!delegation.isContact(request)) {
            requireUsable(request.contactEmail());
        }
    }

    private static void requireUsable(String contactEmail) {
        if (ReservedAddress.isOfErased(contactEmail)) {
            throw ProblemException.invalid(
                    "contactEmail", "not-allowed", "is kept for somebody who was erased; each contact has their own");
        }
    }

    private void requireOwnContact(Delegation delegation, String email) {
        delegations
                .findByContact(delegation.seminarId(), email)
                .filter(other -> !other.id().equals(delegation.id()))
                .ifPresent(other -> {
                    throw ProblemException.duplicate("contactEmail", "is the contact of another delegation");
                });
    }

    DelegationView view(Delegation delegation) {
        return delegation.view(counts(delegation));
    }

    private Map<RegistrationStatus, Integer> counts(Delegation delegation) {
        return members.counts(List.of(delegation.id())).get(delegation.id());
    }

    static Subject subject(Delegation delegation) {
        return Subject.inSeminar("delegation", delegation.id(), delegation.seminarId());
    }
}
