package kz.bagdar.platform.prepared;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;

/** By which whoever makes an answer says that it is the same for everyone. */
@RequestScoped
public class Preparing {

    private UUID seminarId;

    /** The answer is the same for everyone, until something of this seminar changes. */
    public void sameForEveryone(UUID seminarId) {
        this.seminarId = seminarId;
    }

    Optional<UUID> seminarId() {
        return Optional.ofNullable(seminarId);
    }
}
