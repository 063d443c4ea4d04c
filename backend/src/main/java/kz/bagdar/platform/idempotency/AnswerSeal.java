package kz.bagdar.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import kz.bagdar.platform.secret.PurposeKeys;
import org.jboss.logging.Logger;

/** Answers as the table has them: one sealed block each, that belongs to one key of one caller. */
@ApplicationScoped
class AnswerSeal {

    private static final Logger LOG = Logger.getLogger(AnswerSeal.class);

    @Inject
    PurposeKeys keys;

    @Inject
    ObjectMapper json;

    private Seal seal;

    @PostConstruct
    void deriveKey() {
        seal = new Seal(keys.derive("stored answers", "AES"));
    }

    byte[] close(StoredAnswer answer, KeyId id) {
        try {
            return seal.close(json.writeValueAsBytes(answer), id.hash());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Empty where the secret was changed, the row tampered with, or another version of the service wrote it. */
    Optional<StoredAnswer> open(byte[] sealed, KeyId id) {
        Optional<StoredAnswer> answer = seal.open(sealed, id.hash()).flatMap(this::read);
        if (answer.isEmpty()) {
            LOG.warn("a stored answer cannot be opened: the secret was changed, or the row altered");
        }
        return answer;
    }

    private Optional<StoredAnswer> read(byte[] opened) {
        try {
            return Optional.of(json.readValue(opened, StoredAnswer.class));
        } catch (IOException ofAnotherVersion) {
            return Optional.empty();
        }
    }
}
