package kz.bagdar.platform.secret;

import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keys of 256 bits, each derived for one purpose from the service's one secret (HKDF with SHA-256): who learns one of
 * them knows nothing of the others. Every replica derives the same.
 */
@ApplicationScoped
// a secret that will not do is told when the service starts, not when the first link is made
@Startup
public class PurposeKeys {

    private static final int SHORTEST_SECRET = 32;
    private static final int KEY_BYTES = 32;

    @Inject
    @ConfigProperty(name = "bagdar.secret")
    String secret;

    @PostConstruct
    void checkSecret() {
        if (secret.length() < SHORTEST_SECRET) {
            throw new IllegalStateException("BAGDAR_SECRET must have at least " + SHORTEST_SECRET + " characters");
        }
    }

    /**
     * @param purpose says what the key is for, and never changes
     * @param algorithm that will use the key
     */
    public SecretKey derive(String purpose, String algorithm) {
        HKDFParameterSpec how = HKDFParameterSpec.ofExtract()
                .addIKM(secret.getBytes(StandardCharsets.UTF_8))
                .thenExpand(("bagdar " + purpose).getBytes(StandardCharsets.UTF_8), KEY_BYTES);
        try {
            return KDF.getInstance("HKDF-SHA256").deriveKey(algorithm, how);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
