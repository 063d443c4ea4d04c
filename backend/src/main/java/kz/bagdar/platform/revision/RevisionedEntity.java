package kz.bagdar.platform.revision;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** What every stored resource has: a UUIDv7 as its id and a revision that grows with each change. */
@MappedSuperclass
public abstract class RevisionedEntity implements Identified {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int revision;

    @Override
    public UUID id() {
        return id;
    }

    public int revision() {
        return revision;
    }

    /** @throws kz.bagdar.platform.problem.ProblemException 412 unless the caller's revision is the present one */
    public void requireRevision(IfMatch ifMatch) {
        ifMatch.require(revision);
    }
}
