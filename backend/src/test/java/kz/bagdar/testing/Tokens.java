package kz.bagdar.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/** Tokens as Keycloak makes them, signed by the key that the service trusts in tests. */
public final class Tokens {

    private Tokens() {}

    public static String administrator() {
        return person("aigerim", "administrator");
    }

    public static String organizer() {
        return person("daniyar", "organizer");
    }

    /** An organizer who is in no team but those that a test puts them in. */
    public static String otherOrganizer() {
        return person("saule", "organizer");
    }

    public static String reader() {
        return person("marat", "reader");
    }

    public static String person(String subject, String... roles) {
        return sign(personClaims(subject, roles).expiresIn(Duration.ofMinutes(5)));
    }

    public static String personWithScope(String subject, String scope, String... roles) {
        return sign(personClaims(subject, roles).claim("scope", scope).expiresIn(Duration.ofMinutes(5)));
    }

    public static String client(String clientId, String... scopes) {
        return sign(Jwt.subject(clientId)
                .claim("client_id", clientId)
                .claim("scope", String.join(" ", scopes))
                .audience("bagdar-api")
                .expiresIn(Duration.ofMinutes(5)));
    }

    public static String expired() {
        return sign(personClaims("daniyar", "organizer")
                .issuedAt(Instant.now().minusSeconds(7200))
                .expiresAt(Instant.now().minusSeconds(3600)));
    }

    public static String meantForAnother() {
        return sign(personClaims("daniyar", "organizer").audience("another-api").expiresIn(Duration.ofMinutes(5)));
    }

    /** A good token whose last character was changed. */
    public static String forged() {
        String good = organizer();
        int middleOfSignature = good.length() - 20;
        char other = good.charAt(middleOfSignature) == 'A' ? 'B' : 'A';
        return good.substring(0, middleOfSignature) + other + good.substring(middleOfSignature + 1);
    }

    private static JwtClaimsBuilder personClaims(String subject, String... roles) {
        return Jwt.subject(subject)
                .claim("preferred_username", subject)
                .claim("name", subject.substring(0, 1).toUpperCase() + subject.substring(1))
                .claim("email", subject + "@sample.example")
                .claim("scope", "openid profile email")
                .claim("realm_access", Map.of("roles", List.of(roles)))
                .audience("bagdar-api");
    }

    private static String sign(JwtClaimsBuilder claims) {
        try {
            byte[] encoded = Base64.getDecoder()
                    .decode(ConfigProvider.getConfig().getValue("bagdar.test.private-key", String.class));
            PrivateKey key = KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
            return claims.sign(key);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
