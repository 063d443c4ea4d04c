package kz.bagdar.platform.contract;

import static org.eclipse.microprofile.openapi.OASFactory.createHeader;
import static org.eclipse.microprofile.openapi.OASFactory.createParameter;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.problem.Refuses;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.MethodInfo;

/** What follows for an operation from its method, its path, its body and the rights that it asks for. */
final class OperationRules {

    private static final String JSON = "application/json";
    private static final Set<String> CREATING = Set.of("create", "add");

    private final ProblemResponses problems;
    private final Examples examples;
    private final Callers callers;

    OperationRules(ProblemResponses problems, Examples examples, Callers callers) {
        this.problems = problems;
        this.examples = examples;
        this.callers = callers;
    }

    void apply(String path, HttpMethod verb, Operation operation, MethodInfo method) {
        boolean writesRevision = dropParameter(operation, "If-Match");
        if (verb == HttpMethod.GET) {
            operation
                    .addParameter(createParameter().ref("Lang"))
                    .addParameter(createParameter().ref("IfNoneMatch"));
        }
        if (writesRevision) {
            operation.addParameter(createParameter().ref("IfMatch"));
        }
        if (verb == HttpMethod.POST) {
            operation.addParameter(createParameter().ref("IdempotencyKey"));
        }
        body(operation, method);
        callers.apply(operation, method);
        success(verb, operation);
        problems.of(refusals(path, verb, operation, method, writesRevision))
                .forEach(operation.getResponses()::addAPIResponse);
    }

    private static boolean dropParameter(Operation operation, String name) {
        return operation.getParameters() != null
                && List.copyOf(operation.getParameters()).stream()
                        .filter(parameter -> name.equals(parameter.getName()))
                        .peek(operation::removeParameter)
                        .findAny()
                        .isPresent();
    }

    private void body(Operation operation, MethodInfo method) {
        if (operation.getRequestBody() == null) {
            return;
        }
        boolean required = method.parameters().stream().anyMatch(parameter -> parameter.hasAnnotation(NotNull.class));
        operation.getRequestBody().required(required);
        MediaType json = operation.getRequestBody().getContent().getMediaType(JSON);
        json.setExample(examples.of(json.getSchema()));
    }

    private void success(HttpMethod verb, Operation operation) {
        APIResponses responses = operation.getResponses();
        responses.removeAPIResponse("400");
        boolean creates = CREATING.stream().anyMatch(operation.getOperationId()::startsWith);
        if (creates && responses.getAPIResponse("201") == null) {
            responses.addAPIResponse(
                    "201", responses.getAPIResponse("200").description("Created; Location is its address"));
            responses.removeAPIResponse("200");
        }
        responses.getAPIResponses().forEach((status, response) -> {
            if (response.getContent() == null) {
                response.setDescription("Done");
                return;
            }
            MediaType json = response.getContent().getMediaType(JSON);
            json.setExample(examples.of(json.getSchema()));
            if (status.equals("201")) {
                response.addHeader("Location", createHeader().ref("Location"));
            }
            if (verb == HttpMethod.GET
                    || examples.resolve(json.getSchema()).getProperties().containsKey("revision")) {
                response.addHeader("ETag", createHeader().ref("ETag"));
            }
        });
        if (verb == HttpMethod.GET) {
            APIResponse notModified = OASFactory.createAPIResponse().ref("NotModified");
            responses.addAPIResponse("304", notModified);
        }
    }

    private static Set<ProblemType> refusals(
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
