package kz.bagdar.registration.delegation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kz.bagdar.change.Personal;
import kz.bagdar.platform.revision.RevisionedEntity;
import kz.bagdar.platform.text.Language;
import kz.bagdar.registration.RegistrationStatus;
import kz.bagdar.registration.ReservedAddress;
import kz.bagdar.registration.link.LinkLog;
import org.hibernate.annotations.OptimisticLock;

/** People whom one contact registers and looks after. Each of them has a registration of their own. */
@Entity
class Delegation extends RevisionedEntity {

    private static final String NOBODY = "—";

    private UUID seminarId;
    private String name;
    private String regionCode;
    private String contactName;
    private String contactEmail;
    private String contactPhone;

    @Enumerated(EnumType.STRING)
    private Language language;

    private Instant openedAt;
    private Instant erasedAt;
    private Instant consentedAt;

    // what anybody can cause must not make the team's edit stale
    @OptimisticLock(excluded = true)
    private Instant linkSentAt;

    // from when one contact could be taken for two, of this address alone
    private boolean apart;

    @Column(insertable = false, updatable = false)
    private String contact;

    @Column(insertable = false, updatable = false)
    private String searchText;

    protected Delegation() {}

    Delegation(UUID seminarId, UpdateDelegation details, Instant now) {
        this.seminarId = seminarId;
        openedAt = now;
        consentedAt = now;
        linkSentAt = now;
        write(details);
    }

    final void write(UpdateDelegation details) {
        name = details.name();
        regionCode = details.regionCode();
        if (hasAnotherAddress(details)) {
            // somebody else took over from who was erased
            erasedAt = null;
            apart = false;
        }
        contactName = details.contactName();
        contactEmail = details.contactEmail();
        contactPhone = details.contactPhone();
        language = details.language();
    }

    /** Whether they name somebody else: an address in other letters is the same. */
    boolean hasAnotherAddress(UpdateDelegation details) {
        return !details.contactEmail().equalsIgnoreCase(contactEmail);
    }

    /** Whether they leave the contact as it is. */
    boolean isContact(UpdateDelegation details) {
        return details.contactName().equals(contactName)
                && details.contactEmail().equals(contactEmail)
                && Objects.equals(details.contactPhone(), contactPhone);
    }

    /** The address is one that cannot exist, as that of an erased participant. */
    void eraseContact(Instant now) {
        contactName = NOBODY;
        contactEmail = ReservedAddress.ofErased(id());
        contactPhone = null;
        erasedAt = now;
    }

    boolean isContactErased() {
        return erasedAt != null;
    }

    Instant contactErasedAt() {
        return erasedAt;
    }

    /** Whether the link is to be mailed again now; if so, the moment is kept. */
    boolean mayMailLink(Instant now) {
        boolean mails = LinkLog.maySendAgain(linkSentAt, now);
        if (mails) {
            linkSentAt = now;
        }
        return mails;
    }

    void linkIsSent(Instant now) {
        linkSentAt = now;
    }

    UUID seminarId() {
        return seminarId;
    }

    String name() {
        return name;
    }

    String contactName() {
        return contactName;
    }

    String regionCode() {
        return regionCode;
    }

    String contactEmail() {
        return contactEmail;
    }

    Language language() {
        return language;
    }

    Instant openedAt() {
        return openedAt;
    }

    /** What the change log keeps: how many come is told by the registrations' own changes. */
    record Facts(
            String name,
            String regionCode,
            @Personal String contactName,
            @Personal String contactEmail,
            @Personal String contactPhone,
            Language language,
            Instant contactErasedAt) {}

    Facts facts() {
        return new Facts(name, regionCode, contactName, contactEmail, contactPhone, language, erasedAt);
    }

    DelegationView view(Map<RegistrationStatus, Integer> byStatus) {
        return new DelegationView(
                id(),
                revision(),
                seminarId,
                name,
                regionCode,
                contactName,
                contactEmail,
                contactPhone,
                language,
                openedAt,
                erasedAt,
                byStatus);
    }
}
