package kz.bagdar.platform.contract;

import static org.eclipse.microprofile.openapi.OASFactory.createHeader;
import static org.eclipse.microprofile.openapi.OASFactory.createParameter;

import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.MethodInfo;

/** What follows for an operation from its method, its path, its body and the rights that it asks for. */
final class OperationRules {

    private static final String JSON = "application/json";
    private static final Set<String> CREATING = Set.of("create", "add", "publish");

    private final ProblemResponses problems;
    private final Examples examples;
    private final Callers callers;

    OperationRules(ProblemResponses problems, Examples examples, Callers callers) {
        this.problems = problems;
        this.examples = examples;
        this.callers = callers;
    }

    void apply(String path, HttpMethod verb, Operation operation, MethodInfo method) {
        boolean writesRevision = dropUndescribed(operation, "If-Match");
        if (verb == HttpMethod.GET) {
            if (answersText(operation)) {
                operation.addParameter(createParameter().ref("Lang"));
            }
            if (isTagged(verb, operation)) {
                operation.addParameter(createParameter().ref("IfNoneMatch"));
            }
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
        problems.of(Refusals.of(path, verb, operation, method, writesRevision))
                .forEach(operation.getResponses()::addAPIResponse);
    }

    private boolean answersText(Operation operation) {
        return json(operation.getResponses().getAPIResponse("200").getContent())
                .filter(json -> examples.mentions(json.getSchema(), "LocalizedText"))
                .isPresent();
    }

    /** Empty for what is answered as a calendar, a picture or the like. */
    private static Optional<MediaType> json(Content content) {
        return Optional.ofNullable(content.getMediaType(JSON));
    }

    /** What could have been created but was there already is answered without what is shown but once. */
    private Object example(Operation operation, String status, Schema schema) {
        if (status.equals("200") && operation.getResponses().getAPIResponse("201") != null) {
            return examples.least(schema);
        }
        Object example = examples.of(schema);
        if (example instanceof Map<?, ?> page && page.containsKey("next") && !hasParameter(operation, "after")) {
            Map<String, Object> whole = new LinkedHashMap<>(examples.least(schema));
            whole.put("next", null);
            return whole;
        }
        return example;
    }

    private static boolean hasParameter(Operation operation, String name) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> name.equals(parameter.getName()));
    }

    /** What describes itself is a parameter of the operation's own, and stays. */
    private static boolean dropUndescribed(Operation operation, String name) {
        return operation.getParameters() != null
                && List.copyOf(operation.getParameters()).stream()
                        .filter(parameter -> name.equals(parameter.getName()) && parameter.getDescription() == null)
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
        json(operation.getRequestBody().getContent()).ifPresent(json -> {
            json.setExample(examples.of(json.getSchema()));
            // at the record it stands without the ids
            Schema body = examples.resolve(json.getSchema());
            if (body.getExamples() != null) {
                body.setExamples(List.of(json.getExample()));
            }
        });
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
            Optional<MediaType> json = json(response.getContent());
            json.ifPresent(content -> content.setExample(example(operation, status, content.getSchema())));
            if (status.equals("201")) {
                response.addHeader("Location", createHeader().ref("Location"));
            }
            if (isTagged(verb, operation) || json.filter(this::hasRevision).isPresent()) {
                response.addHeader("ETag", createHeader().ref("ETag"));
            }
        });
        if (isTagged(verb, operation)) {
            APIResponse notModified = OASFactory.createAPIResponse().ref("NotModified");
            responses.addAPIResponse("304", notModified);
        }
    }

    private boolean hasRevision(MediaType json) {
        return examples.resolve(json.getSchema()).getProperties().containsKey("revision");
    }

    /** A stream has no state that one could ask for again. */
    private static boolean isTagged(HttpMethod verb, Operation operation) {
        return verb == HttpMethod.GET && !operation.getOperationId().startsWith("stream");
    }
}
