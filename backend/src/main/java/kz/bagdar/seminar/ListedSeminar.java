package kz.bagdar.seminar;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.bagdar.platform.revision.Identified;
import org.hibernate.annotations.Immutable;

/**
 * What a list of seminars sorts and filters by. The view has up to two rows of a seminar, its draft and what is
 * published of it; a list is made of one or the other, for each caller as they may see it.
 */
@Entity
@Immutable
class ListedSeminar implements Identified {

    @Id
    private UUID id;

    private boolean draft;

    @Enumerated(EnumType.STRING)
    private Lifecycle lifecycle;

    private LocalDate startsOn;
    private LocalDate endsOn;
    private Instant createdAt;
    private String sortTitle;
    private String searchTitle;

    protected ListedSeminar() {}

    @Override
    public UUID id() {
        return id;
    }

    boolean draft() {
        return draft;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    Instant createdAt() {
        return createdAt;
    }

    String sortTitle() {
        return sortTitle;
    }
}
