package kz.bagdar.platform.problem;

import java.util.List;
import java.util.Map;

/** A refusal with its reason. Rolls the transaction back and becomes the answer; never logged as an error of ours. */
public class ProblemException extends RuntimeException {

    private final transient Problem problem;
    private final transient Map<String, String> headers;

    public ProblemException(Problem problem, Map<String, String> headers) {
        // a refusal is an answer, not a failure: nobody reads its stack trace
        super(problem.detail(), null, false, false);
        this.problem = problem;
        this.headers = Map.copyOf(headers);
    }

    public ProblemException(Problem problem) {
        this(problem, Map.of());
    }

    public ProblemException(ProblemType type, String detail) {
        this(Problem.of(type, detail));
    }

    /** Whether it is a refusal of the moment: the same may succeed another time. */
    public boolean isOfTheMoment() {
        return problem.type().equals(ProblemType.UNAVAILABLE.urn());
    }

    public static ProblemException notFound(String what) {
        return new ProblemException(ProblemType.NOT_FOUND, "There is no such " + what + ", or you may not see it");
    }

    /** One field that breaks a rule which only the use case can check. */
    public static ProblemException invalid(String field, String code, String message) {
        return invalid(List.of(new Violation(field, code, message)));
    }

    public static ProblemException invalid(List<Violation> violations) {
        int count = violations.size();
        return new ProblemException(Problem.of(
                        ProblemType.VALIDATION,
                        count == 1 ? "1 field needs another value" : count + " fields need another value")
                .with(violations));
    }

    /** The field names something that does not exist, or that the caller may not use here. */
    public static ProblemException unknownReference(String field, String what) {
        return invalid(field, "unknown-reference", "names no known " + what);
    }

    public static ProblemException invalidParameter(String parameter, String message) {
        return new ProblemException(Problem.of(ProblemType.INVALID_PARAMETER, parameter + " " + message)
                .with(List.of(new Violation(parameter, "bad-format", message))));
    }

    public static ProblemException duplicate(String field, String message) {
        return new ProblemException(
                Problem.of(ProblemType.DUPLICATE, message).with(List.of(new Violation(field, "duplicate", message))));
    }

    /** @param usedBy the kinds of things that still refer to what was to be deleted */
    public static ProblemException inUse(List<String> usedBy) {
        return new ProblemException(
                Problem.of(ProblemType.IN_USE, "Still referred to by a " + String.join(" and a ", usedBy))
                        .with(Map.of("usedBy", usedBy)));
    }

    public Problem problem() {
        return problem;
    }

    public Map<String, String> headers() {
        return headers;
    }
}
