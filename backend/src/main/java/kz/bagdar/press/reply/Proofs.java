package kz.bagdar.press.reply;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.platform.json.StoredForm;
import kz.bagdar.platform.problem.Problem;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.problem.Violation;
import kz.bagdar.platform.secret.PurposeKeys;
import org.altcha.altcha.Altcha;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Work that a machine does before its reply is taken: a moment for a reader, a cost for whoever floods. A challenge is
 * signed and not stored; a proof is stored, so that none serves twice.
 */
@ApplicationScoped
class Proofs {

    private static final long SECONDS = 600;
    private static final String RELEASE = "release";

    @Inject
    PurposeKeys keys;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    @ConfigProperty(name = "bagdar.replies.proof-work")
    long work;

    private String key;

    /** What the widget sends back. */
    private record Solution(String algorithm, String challenge, Long number, String salt, String signature) {}

    @PostConstruct
    void deriveKey() {
        key = HexFormat.of()
                .formatHex(
                        keys.derive("proof of work for replies", "HmacSHA256").getEncoded());
    }

    /** Good for one reply to that release, for ten minutes. */
    ChallengeView challenge(UUID releaseId) {
        Altcha.ChallengeOptions options = new Altcha.ChallengeOptions()
                .setAlgorithm(Altcha.Algorithm.SHA256)
                .setMaxNumber(work)
                .setSecureRandomNumber(true)
                .setHmacKey(key)
                .setExpires(clock.instant().getEpochSecond() + SECONDS)
                .addParam(RELEASE, releaseId.toString());
        try {
            return ChallengeView.of(Altcha.createChallenge(options));
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @throws ProblemException 422 where the proof is none, is late, is of another release, or has served before */
    @Transactional(Transactional.TxType.MANDATORY)
    void redeem(UUID releaseId, String proof) {
        Solution solution = read(proof);
        Map<String, String> parameters = verified(solution);
        if (!releaseId.toString().equals(parameters.get(RELEASE))) {
            throw rejected("not-allowed", "is of a challenge for another release");
        }
        Instant expiry = expiry(parameters.get("expires"));
        if (!clock.instant().isBefore(expiry)) {
            throw rejected("not-allowed", "is of a challenge that has expired; take a new one");
        }
        if (!use(solution.signature(), expiry)) {
            throw rejected("not-allowed", "has been used; take a new challenge");
        }
    }

    /** Forgets those that are refused for their age anyhow. */
    @Transactional
    void forgetExpired() {
        entities.createNativeQuery("delete from used_proof where signature in"
                        + " (select signature from used_proof where expires_at < :now for update skip locked)")
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private static Solution read(String proof) {
        try {
            String json = new String(Base64.getDecoder().decode(proof), StandardCharsets.UTF_8);
            Solution solution = StoredForm.read(json, Solution.class);
            if (solution != null
                    && solution.number() != null
                    && solution.salt() != null
                    && solution.challenge() != null
                    && solution.signature() != null
                    && Altcha.Algorithm.SHA256.getName().equals(solution.algorithm())) {
                return solution;
            }
        } catch (IllegalArgumentException | UncheckedIOException unreadable) {
            // told below, like a solution with gaps
        }
        throw rejected("bad-format", "must be a solved challenge, as the widget encodes it");
    }

    private Map<String, String> verified(Solution solution) {
        Altcha.Payload payload = new Altcha.Payload();
        payload.algorithm = solution.algorithm();
        payload.challenge = solution.challenge();
        payload.number = solution.number();
        payload.salt = solution.salt();
        payload.signature = solution.signature();
        try {
            // how late it is says our own clock
            if (Altcha.verifySolution(payload, key, false)) {
                return Altcha.extractParams(solution.salt());
            }
        } catch (Exception malformed) {
            // told below, like one that does not verify
        }
        throw rejected("not-allowed", "does not solve a challenge of this service");
    }

    private static Instant expiry(String seconds) {
        try {
            return Instant.ofEpochSecond(Long.parseLong(seconds));
        } catch (NumberFormatException missing) {
            return Instant.MIN;
        }
    }

    /** A second caller with the same proof waits here for the first, and is refused if that one succeeds. */
    private boolean use(String signature, Instant expiry) {
        return entities.createNativeQuery("insert into used_proof (signature, expires_at) values (:signature, :expiry)"
                                + " on conflict do nothing")
                        .setParameter("signature", signature)
                        .setParameter("expiry", expiry)
                        .executeUpdate()
                == 1;
    }

    private static ProblemException rejected(String code, String message) {
        return new ProblemException(Problem.of(ProblemType.PROOF_REJECTED, "The proof " + message)
                .with(java.util.List.of(new Violation("proof", code, message))));
    }
}
