package kz.bagdar.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.web.Sha256;
import org.jboss.resteasy.reactive.RestResponse;

@Idempotent
@Interceptor
// inside the checks of rights and of the body, outside the transaction of the use case
@Priority(Interceptor.Priority.APPLICATION)
class IdempotencyInterceptor {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    @Inject
    IdempotencyKeys keys;

    @Inject
    HttpHeaders headers;

    @Inject
    UriInfo uri;

    @Inject
    SecurityIdentity caller;

    @Inject
    ObjectMapper json;

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        String key = headers.getHeaderString("Idempotency-Key");
        if (key == null) {
            return call.proceed();
        }
        if (!KEY.matcher(key).matches()) {
            throw ProblemException.invalidParameter("Idempotency-Key", "must be 1 to 200 visible ASCII characters");
        }
        KeyId id = KeyId.of(scope(), key);
        byte[] request = fingerprint(call.getParameters());
        return QuarkusTransaction.joiningExisting().call(() -> once(id, request, call::proceed));
    }

    private Object once(KeyId id, byte[] request, Callable<Object> proceed) throws Exception {
        keys.lock(id);
        StoredAnswer stored = keys.find(id);
        if (stored != null) {
            if (!MessageDigest.isEqual(stored.request(), request)) {
                throw new ProblemException(
                        ProblemType.IDEMPOTENCY_KEY_REUSED,
                        "Take a new key for a new request; this one has its answer");
            }
            throw new ReplayedAnswer(stored);
        }
        RestResponse<?> answer = (RestResponse<?>) proceed.call();
        Map<String, String> kept = StoredAnswer.headersOf(answer);
        keys.store(
                id, new StoredAnswer(request, answer.getStatus(), kept, json.writeValueAsString(answer.getEntity())));
        return answer;
    }

    // callers without a token cannot be told apart: they share one scope and rely on keys being unguessable
    private String scope() {
        return caller.isAnonymous() ? "anonymous" : caller.getPrincipal().getName();
    }

    private byte[] fingerprint(Object[] arguments) throws JsonProcessingException {
        MessageDigest digest = Sha256.start();
        digest.update(uri.getPath().getBytes(StandardCharsets.UTF_8));
        for (Object argument : arguments) {
            digest.update((byte) 0);
            digest.update(json.writeValueAsBytes(argument));
        }
        return digest.digest();
    }
}
