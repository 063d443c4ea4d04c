package kz.bagdar.registration;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.bagdar.platform.revision.RevisionedEntity;
import kz.bagdar.platform.text.Language;
import kz.bagdar.registration.form.FormAnswers;
import kz.bagdar.registration.place.Claim;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;

/** One person's place at one seminar, or the wish for one. A person who cancels keeps the row and may come back to it. */
@Entity
class Registration extends RevisionedEntity {

    private static final String NOBODY = "—";
    private static final long BETWEEN_PRIORITIES = 1_000_000_000_000L;

    private UUID seminarId;

    @Enumerated(EnumType.STRING)
    private RegistrationStatus status;

    private String fullName;
    private String email;
    private String phone;
    private String workplace;
    private String position;
    private String regionCode;
    private String categoryCode;

    @Enumerated(EnumType.STRING)
    private Language language;

    @ElementCollection
    @CollectionTable(name = "registration_preference", joinColumns = @JoinColumn(name = "registration_id"))
    @OrderColumn(name = "position")
    @Column(name = "route_id")
    @BatchSize(size = 200)
    private List<UUID> preferences = new ArrayList<>();

    private UUID firstChoice;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> clusterWishes = List.of();

    private boolean stepFreeAccess;
    private String note;

    @JdbcTypeCode(SqlTypes.JSON)
    private FormAnswers answers;

    private UUID groupId;
    private UUID delegationId;

    // the higher is served first; among equals it is who came first
    private int priority;

    // clocks of several replicas differ; the waiting list goes by this number
    private long arrival;

    private Instant registeredAt;
    private Instant consentedAt;
    private Instant confirmedAt;
    private Instant cancelledAt;
    private Instant offeredAt;
    private Instant offerExpiresAt;
    private Instant erasedAt;

    // what anybody can cause must not make the team's or the participant's edit stale
    @OptimisticLock(excluded = true)
    private Instant linkSentAt;

    @Column(insertable = false, updatable = false)
    private String person;

    @Column(insertable = false, updatable = false)
    private String searchText;

    protected Registration() {}

    Registration(UUID seminarId) {
        this.seminarId = seminarId;
    }

    /**
     * Somebody comes instead of another, and has all that the other had: the place or the turn, the group, the delegation.
     * Who cancelled before may be the one who comes: then the past leaves no trace in what is shown.
     */
    void arriveInsteadOf(Registration leaving, UpdateRegistration details, Instant now) {
        write(details);
        arrival = leaving.arrival;
        priority = leaving.priority;
        registeredAt = now;
        consentedAt = now;
        linkSentAt = now;
        cancelledAt = null;
        status = leaving.status;
        confirmedAt = leaving.confirmedAt == null ? null : now;
        offeredAt = leaving.offeredAt;
        offerExpiresAt = leaving.offerExpiresAt;
        groupId = leaving.groupId;
        delegationId = leaving.delegationId;
    }

    final void write(UpdateRegistration details) {
        fullName = details.fullName();
        email = details.email();
        phone = details.phone();
        workplace = details.workplace();
        position = details.position();
        regionCode = details.regionCode();
        categoryCode = details.categoryCode();
        language = details.language();
        // a collection that is put anew counts as changed, even where it is equal
        if (!preferences.equals(details.preferences())) {
            preferences.clear();
            preferences.addAll(details.preferences());
        }
        firstChoice = details.claim().firstChoice();
        clusterWishes = List.copyOf(details.clusterWishes());
        stepFreeAccess = details.stepFreeAccess();
        note = details.note();
        answers = details.answers();
    }

    final void confirm(Instant now) {
        status = RegistrationStatus.CONFIRMED;
        confirmedAt = now;
        cancelledAt = null;
        endOffer();
    }

    /** An organizer's yes: to a place, or to wait for one. */
    void approve(boolean placeFound, Instant now) {
        if (placeFound) {
            confirm(now);
        } else {
            status = RegistrationStatus.WAITLISTED;
        }
    }

    /** It is looked at once more; a place that was given is kept meanwhile, as its moment tells, and one offered is not. */
    void awaitApprovalAgain() {
        status = RegistrationStatus.PENDING;
        endOffer();
    }

    void offer(Instant now, Duration holds) {
        status = RegistrationStatus.OFFERED;
        offeredAt = now;
        offerExpiresAt = now.plus(holds);
    }

    /** Whether a place is offered and can still be accepted. */
    boolean isOffered(Instant now) {
        return status == RegistrationStatus.OFFERED && now.isBefore(offerExpiresAt);
    }

    /** The time until which it held stays, and tells this end from others. */
    void expireOffer(Instant now) {
        Instant held = offerExpiresAt;
        cancel(now);
        offerExpiresAt = held;
    }

    boolean hasLetOfferExpire() {
        return status == RegistrationStatus.CANCELLED && offerExpiresAt != null;
    }

    private void endOffer() {
        offeredAt = null;
        offerExpiresAt = null;
    }

    void prioritise(int priority) {
        this.priority = priority;
    }

    void cancel(Instant now) {
        leave(RegistrationStatus.CANCELLED);
        cancelledAt = now;
    }

    void reject() {
        leave(RegistrationStatus.REJECTED);
    }

    private void leave(RegistrationStatus status) {
        this.status = status;
        confirmedAt = null;
        groupId = null;
        endOffer();
    }

    /** Leaves of it what counts need, and nothing that tells who it was; the address is one that cannot exist. */
    void erase(Instant now) {
        fullName = NOBODY;
        email = ReservedAddress.ofErased(id());
        phone = null;
        workplace = null;
        position = null;
        note = null;
        stepFreeAccess = false;
        answers = FormAnswers.NONE;
        erasedAt = now;
    }

    boolean isErased() {
        return erasedAt != null;
    }

    void join(UUID groupId) {
        this.groupId = groupId;
    }

    /** @param delegationId null for who comes alone */
    void travelWith(UUID delegationId) {
        this.delegationId = delegationId;
    }

    Instant linkSentAt() {
        return linkSentAt;
    }

    void linkIsSent(Instant now) {
        linkSentAt = now;
    }

    UUID seminarId() {
        return seminarId;
    }

    /** Whose it is, the same for all ways in which the e-mail can be written. */
    String person() {
        return person;
    }

    RegistrationStatus status() {
        return status;
    }

    /** Whether one of the seminar's places is kept for the person. The database says the same of the row. */
    boolean takesPlace() {
        return view().takesPlace();
    }

    String fullName() {
        return fullName;
    }

    String email() {
        return email;
    }

    String regionCode() {
        return regionCode;
    }

    String categoryCode() {
        return categoryCode;
    }

    Language language() {
        return language;
    }

    List<UUID> preferences() {
        return preferences;
    }

    List<UUID> clusterWishes() {
        return clusterWishes;
    }

    FormAnswers answers() {
        return answers;
    }

    UUID groupId() {
        return groupId;
    }

    /** What decides which quotas it takes from. */
    Claim claim() {
        return new Claim(regionCode, categoryCode, firstChoice);
    }

    /** Null for who comes alone. */
    UUID delegationId() {
        return delegationId;
    }

    /** Who has a lower number is served first: priority before arrival, in one number that a page can begin behind. */
    long inLine() {
        return arrival - priority * BETWEEN_PRIORITIES;
    }

    Instant registeredAt() {
        return registeredAt;
    }

    RegistrationView view() {
        return new RegistrationView(
                id(),
                revision(),
                seminarId,
                status,
                fullName,
                email,
                phone,
                workplace,
                position,
                regionCode,
                categoryCode,
                language,
                List.copyOf(preferences),
                List.copyOf(clusterWishes),
                stepFreeAccess,
                note,
                answers,
                groupId,
                delegationId,
                registeredAt,
                confirmedAt,
                cancelledAt,
                priority,
                offeredAt,
                offerExpiresAt,
                erasedAt);
    }
}
