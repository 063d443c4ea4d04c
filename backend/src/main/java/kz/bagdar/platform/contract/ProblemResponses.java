package kz.bagdar.platform.contract;

import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createExample;
import static org.eclipse.microprofile.openapi.OASFactory.createHeader;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagdar.platform.problem.Problem;
import kz.bagdar.platform.problem.ProblemType;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The problems in the contract: one response for all operations that answer a status for the same reasons. */
final class ProblemResponses {

    private final OpenAPI contract;

    ProblemResponses(OpenAPI contract) {
        this.contract = contract;
    }

    /** By status. */
    Map<String, APIResponse> of(Collection<ProblemType> types) {
        Map<String, List<ProblemType>> byStatus = types.stream()
                .sorted()
                .collect(Collectors.groupingBy(
                        type -> String.valueOf(type.status()), TreeMap::new, Collectors.toList()));
        Map<String, APIResponse> responses = new LinkedHashMap<>();
        byStatus.forEach((status, reasons) -> responses.put(status, shared(reasons)));
        return responses;
    }

    private APIResponse shared(List<ProblemType> reasons) {
        String name = reasons.stream().map(ProblemResponses::camelCase).collect(Collectors.joining("Or"));
        if (contract.getComponents().getResponses() == null
                || !contract.getComponents().getResponses().containsKey(name)) {
            contract.getComponents().addResponse(name, response(reasons));
        }
        return createAPIResponse().ref(name);
    }

    private APIResponse response(List<ProblemType> reasons) {
        MediaType problem = createMediaType().schema(createSchema().ref("Problem"));
        for (ProblemType reason : reasons) {
            String name = name(reason);
            contract.getComponents()
                    .addExample(name, createExample().summary(reason.title()).value(example(reason)));
            problem.addExample(name, createExample().ref(name));
        }
        APIResponse response = createAPIResponse()
                .description(reasons.stream().map(ProblemType::title).collect(Collectors.joining(". Or: ")))
                .content(createContent().addMediaType(Problem.MEDIA_TYPE, problem));
        if (reasons.contains(ProblemType.STALE_REVISION)) {
            response.addHeader("ETag", createHeader().ref("ETag"));
        }
        if (reasons.contains(ProblemType.IDEMPOTENCY_IN_PROGRESS) || reasons.contains(ProblemType.TOO_MANY_REQUESTS)) {
            response.addHeader("Retry-After", createHeader().ref("RetryAfter"));
        }
        return response;
    }

    /** Adds the table of all problems to what the contract says of itself. */
    void list() {
        String table = Arrays.stream(ProblemType.values())
                .map(type -> "| `%s` | %d | %s |".formatted(type.urn(), type.status(), type.title()))
                .collect(Collectors.joining("\n"));
        contract.getInfo()
                .setDescription(contract.getInfo().getDescription() + "\n### All problems\n"
                        + "| `type` | status | meaning |\n| --- | --- | --- |\n" + table + "\n");
    }

    private static Map<String, Object> example(ProblemType type) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", type.urn());
        problem.put("title", type.title());
        problem.put("status", type.status());
        switch (type) {
            case UNKNOWN_FIELD -> violation(problem, "name.de", "unknown-field", "is not a known field");
            case WRONG_TYPE -> violation(problem, "latitude", "wrong-type", "must be a number");
            case INVALID_PARAMETER -> violation(problem, "limit", "out-of-range", "must be at most 200");
            case VALIDATION -> violation(problem, "name.kk", "too-long", "must have at most 200 characters");
            case DUPLICATE -> violation(problem, "number", "duplicate", "is taken");
            case IN_USE -> problem.put("usedBy", List.of("stop"));
            case STALE_REVISION -> problem.put("revision", 4);
            case ILLEGAL_LIFECYCLE_MOVE -> {
                problem.put("from", "DRAFT");
                problem.put("to", "RUNNING");
                problem.put("allowed", List.of("PUBLISHED", "CANCELLED"));
            }
            default -> problem.put("detail", type.title());
        }
        return problem;
    }

    private static void violation(Map<String, Object> problem, String field, String code, String message) {
        problem.put("detail", field + " " + message);
        // in this order in every build, which Map.of does not promise
        Map<String, Object> violation = new LinkedHashMap<>();
        violation.put("field", field);
        violation.put("code", code);
        violation.put("message", message);
        problem.put("violations", List.of(violation));
    }

    private static String name(ProblemType type) {
        return type.urn().substring(type.urn().lastIndexOf(':') + 1);
    }

    private static String camelCase(ProblemType type) {
        return Stream.of(name(type).split("-"))
                .map(word -> word.substring(0, 1).toUpperCase() + word.substring(1))
                .collect(Collectors.joining());
    }
}
