package kz.bagdar.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.web.Sha256;

/** The key of the present request. */
@ApplicationScoped
public class RequestKeys {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    @Inject
    HttpHeaders headers;

    @Inject
    UriInfo uri;

    @Inject
    SecurityIdentity caller;

    @Inject
    ObjectMapper json;

    /**
     * Empty where it carries none.
     *
     * @param arguments of the resource method, by which another request with the same key is told apart
     * @throws ProblemException 400 where the key is none
     */
    public Optional<KeyedRequest> present(Object... arguments) {
        String key = headers.getHeaderString("Idempotency-Key");
        if (key == null) {
            return Optional.empty();
        }
        if (!KEY.matcher(key).matches()) {
            throw ProblemException.invalidParameter("Idempotency-Key", "must be 1 to 200 visible ASCII characters");
        }
        return Optional.of(new KeyedRequest(KeyId.of(scope(), key), fingerprint(arguments)));
    }

    // callers without a token cannot be told apart: they share one scope and rely on keys being unguessable
    private String scope() {
        return caller.isAnonymous() ? "anonymous" : caller.getPrincipal().getName();
    }

    private byte[] fingerprint(Object[] arguments) {
        MessageDigest digest = Sha256.start();
        digest.update(uri.getPath().getBytes(StandardCharsets.UTF_8));
        try {
            for (Object argument : arguments) {
                digest.update((byte) 0);
                digest.update(argument instanceof byte[] bytes ? bytes : json.writeValueAsBytes(argument));
            }
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return digest.digest();
    }
}
