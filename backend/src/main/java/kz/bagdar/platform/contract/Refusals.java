package kz.bagdar.platform.contract;

import io.quarkus.security.PermissionsAllowed;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.problem.Refuses;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.MethodInfo;

/** The problems that an operation can answer with: those that follow from its form, and those that its method names. */
final class Refusals {

    private Refusals() {}

    static Set<ProblemType> of(
            String path, HttpMethod verb, Operation operation, MethodInfo method, boolean writesRevision) {
        Set<ProblemType> refusals = EnumSet.of(ProblemType.UNAUTHENTICATED, ProblemType.INTERNAL);
        if (path.contains("{")) {
            refusals.add(ProblemType.NOT_FOUND);
        }
        if (method.hasAnnotation(PermissionsAllowed.class)) {
            refusals.add(ProblemType.FORBIDDEN);
        }
        if (operation.getRequestBody() != null) {
            refusals.addAll(EnumSet.of(
                    ProblemType.MALFORMED_JSON,
                    ProblemType.UNKNOWN_FIELD,
                    ProblemType.WRONG_TYPE,
                    ProblemType.BODY_TOO_LARGE,
                    ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    ProblemType.VALIDATION));
        }
        if (writesRevision) {
            refusals.add(ProblemType.PRECONDITION_REQUIRED);
            refusals.add(ProblemType.STALE_REVISION);
        }
        if (verb == HttpMethod.POST) {
            refusals.add(ProblemType.IDEMPOTENCY_IN_PROGRESS);
            refusals.add(ProblemType.IDEMPOTENCY_ANSWER_LOST);
            refusals.add(ProblemType.IDEMPOTENCY_KEY_REUSED);
        }
        if (verb == HttpMethod.GET || verb == HttpMethod.POST || writesRevision) {
            refusals.add(ProblemType.INVALID_PARAMETER);
        }
        AnnotationInstance own = method.annotation(Refuses.class);
        if (own != null) {
            Arrays.stream(own.value().asEnumArray()).map(ProblemType::valueOf).forEach(refusals::add);
        }
        return refusals;
    }
}
