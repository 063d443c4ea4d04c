package kz.bagdar.badge;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.bagdar.badge.print.Layout;
import kz.bagdar.platform.jobs.JobView;
import kz.bagdar.platform.revision.Identified;
import kz.bagdar.platform.text.Language;
import kz.bagdar.registration.RegistrationStatus;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What file of badges a job makes. */
@Entity
class BadgeRun implements Identified {

    /** How long it is kept, file and all. */
    static final Duration KEPT = Duration.ofDays(1);

    @Id
    private UUID id;

    private UUID seminarId;

    @Enumerated(EnumType.STRING)
    private Layout layout;

    @Enumerated(EnumType.STRING)
    private Language language;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> parts;

    // as many as twenty thousand, which the work alone reads
    @Basic(fetch = FetchType.LAZY)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> people;

    private int wearers;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> statuses;

    private Long size;
    private Instant createdAt;

    protected BadgeRun() {}

    /** @param statuses by which the people were chosen; none where they were named */
    BadgeRun(
            JobView job,
            UUID seminarId,
            Layout layout,
            Guise guise,
            List<UUID> people,
            List<RegistrationStatus> statuses) {
        this.id = job.id();
        this.seminarId = seminarId;
        this.layout = layout;
        this.language = guise.language();
        this.parts = guise.parts().stream().sorted().map(BadgePart::name).toList();
        this.people = people;
        this.wearers = people.size();
        this.statuses = statuses.stream().map(RegistrationStatus::name).toList();
        this.createdAt = job.createdAt();
    }

    void made(long size) {
        this.size = size;
    }

    /** What the change log tells of it: what was asked for. How the making went stands with its job. */
    record Asked(UUID id, Layout layout, Language language, int people) {}

    Asked asked() {
        return new Asked(id, layout, language, wearers);
    }

    @Override
    public UUID id() {
        return id;
    }

    UUID seminarId() {
        return seminarId;
    }

    Layout layout() {
        return layout;
    }

    Guise guise() {
        Set<BadgePart> shown = EnumSet.noneOf(BadgePart.class);
        parts.forEach(part -> shown.add(BadgePart.valueOf(part)));
        return new Guise(language, shown);
    }

    List<UUID> people() {
        return people;
    }

    /** Whether somebody who stands so now is still one of those who were chosen. */
    boolean isFor(RegistrationStatus status) {
        return statuses.isEmpty() || statuses.contains(status.name());
    }

    /** Of the file; null while there is none. */
    Long size() {
        return size;
    }

    Instant createdAt() {
        return createdAt;
    }

    BadgeRunView view(JobView job) {
        return new BadgeRunView(
                id,
                seminarId,
                layout,
                language,
                List.copyOf(guise().parts()),
                wearers,
                job,
                size == null ? null : size.intValue(),
                createdAt,
                createdAt.plus(KEPT));
    }
}
