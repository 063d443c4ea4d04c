package kz.bagdar.platform.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jboss.resteasy.reactive.RestResponse;

@Idempotent
@Interceptor
// inside the checks of rights and of the body, outside the transaction of the use case
@Priority(Interceptor.Priority.APPLICATION)
class IdempotencyInterceptor {

    @Inject
    RequestKeys requests;

    @Inject
    IdempotencyKeys keys;

    @Inject
    ObjectMapper json;

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        Idempotent method = call.getInterceptorBinding(Idempotent.class);
        if (method.together()) {
            return call.proceed();
        }
        Optional<KeyedRequest> request = requests.present(call.getParameters());
        if (request.isEmpty()) {
            return call.proceed();
        }
        return method.apart()
                ? apart(request.get(), call::proceed)
                : QuarkusTransaction.joiningExisting().call(() -> once(request.get(), call::proceed));
    }

    /** Holds no connection meanwhile, for the method waits for others. */
    private Object apart(KeyedRequest request, Callable<Object> proceed) throws Exception {
        QuarkusTransaction.requiringNew().run(() -> throwEarlier(request));
        Object answer = proceed.call();
        return QuarkusTransaction.requiringNew().call(() -> once(request, () -> answer));
    }

    private Object once(KeyedRequest request, Callable<Object> proceed) throws Exception {
        throwEarlier(request);
        RestResponse<?> answer = (RestResponse<?>) proceed.call();
        keys.store(request.id(), StoredAnswer.of(request, answer, json.writeValueAsString(answer.getEntity())));
        return answer;
    }

    private void throwEarlier(KeyedRequest request) {
        keys.lock(request.id());
        StoredAnswer stored = keys.find(request.id());
        if (stored != null) {
            throw stored.instead(request);
        }
    }
}
