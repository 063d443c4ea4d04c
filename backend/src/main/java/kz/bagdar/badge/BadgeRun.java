package kz.bagdar.badge;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> people;

    private Long size;
    private Instant createdAt;

    protected BadgeRun() {}

    BadgeRun(JobView job, UUID seminarId, Layout layout, Guise guise, List<UUID> people) {
        this.id = job.id();
        this.seminarId = seminarId;
        this.layout = layout;
        this.language = guise.language();
        this.parts = guise.parts().stream().sorted().map(BadgePart::name).toList();
        this.people = people;
        this.createdAt = job.createdAt();
    }

    void made(long size) {
        this.size = size;
    }

    /** What the change log tells of it: what was asked for. How the making went stands with its job. */
    record Asked(UUID id, Layout layout, Language language, int people) {}

    Asked asked() {
        return new Asked(id, layout, language, people.size());
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
                people.size(),
                job,
                size == null ? null : size.intValue(),
                createdAt,
                createdAt.plus(KEPT));
    }
}
