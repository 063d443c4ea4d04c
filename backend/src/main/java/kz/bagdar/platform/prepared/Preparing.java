package kz.bagdar.platform.prepared;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** By which a resource says that its answer is the same for everyone. */
@RequestScoped
public class Preparing {

    @Inject
    PreparedAnswers answers;

    private long begunAt;
    private UUID seminarId;

    @PostConstruct
    void begin() {
        begunAt = answers.now();
    }

    /** To be called before anything is read. */
    public void start() {
        // the call itself has made this bean, and so taken note of the moment
    }

    /** The answer is the same for everyone, until something of this seminar changes. */
    public void sameForEveryone(UUID seminarId) {
        this.seminarId = seminarId;
    }

    Optional<UUID> seminarId() {
        return Optional.ofNullable(seminarId);
    }

    long begunAt() {
        return begunAt;
    }
}
