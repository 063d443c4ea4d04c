package kz.bagdar.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.validator.engine.HibernateConstraintViolation;

/** Turns what Bean Validation found in a resource method's arguments into violations. */
final class Violations {

    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("NotNull", "required"),
            Map.entry("NotBlank", "required"),
            Map.entry("NotEmpty", "required"),
            Map.entry("AssertTrue", "required"),
            Map.entry("Size", "too-long"),
            Map.entry("Min", "out-of-range"),
            Map.entry("Max", "out-of-range"),
            Map.entry("DecimalMin", "out-of-range"),
            Map.entry("DecimalMax", "out-of-range"),
            Map.entry("Positive", "out-of-range"),
            Map.entry("PositiveOrZero", "out-of-range"));

    private Violations() {}

    /** Empty when a returned value is at fault: that is our mistake and no answer to a caller. */
    static Optional<Problem> ofArguments(ConstraintViolationException invalid) {
        if (invalid.getConstraintViolations().stream().anyMatch(Violations::isReturnValue)) {
            return Optional.empty();
        }
        List<ConstraintViolation<?>> found = List.copyOf(invalid.getConstraintViolations());
        List<Violation> violations = found.stream()
                .map(violation ->
                        new Violation(field(violation.getPropertyPath()), code(violation), violation.getMessage()))
                .sorted(Comparator.comparing(Violation::field).thenComparing(Violation::code))
                .toList();
        boolean inParameter = found.stream().allMatch(violation -> depth(violation.getPropertyPath()) == 2);
        if (inParameter) {
            Violation first = violations.getFirst();
            return Optional.of(Problem.of(ProblemType.INVALID_PARAMETER, first.field() + " " + first.message())
                    .with(violations));
        }
        return Optional.of(ProblemException.invalid(violations).problem());
    }

    private static boolean isReturnValue(ConstraintViolation<?> violation) {
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.RETURN_VALUE) {
                return true;
            }
        }
        return false;
    }

    private static int depth(Path path) {
        int depth = 0;
        for (Path.Node ignored : path) {
            depth++;
        }
        return depth;
    }

    /** Our own constraints, which can break in several ways, send their code along. */
    private static String code(ConstraintViolation<?> violation) {
        String annotation = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        if (annotation.equals("Size") && isTooShort(violation)) {
            return "too-short";
        }
        HibernateConstraintViolation<?> found = violation.unwrap(HibernateConstraintViolation.class);
        String own = found.getDynamicPayload(String.class);
        return own == null ? CODES.getOrDefault(annotation, "bad-format") : own;
    }

    private static boolean isTooShort(ConstraintViolation<?> violation) {
        int min = (int) violation.getConstraintDescriptor().getAttributes().get("min");
        Object value = violation.getInvalidValue();
        return switch (value) {
            case CharSequence text -> text.length() < min;
            case Collection<?> collection -> collection.size() < min;
            case null, default -> false;
        };
    }

    /** {@code create.body.stops[1].<list element>} becomes {@code stops[1]}: method and body are ours, not the caller's. */
    private static String field(Path path) {
        String whole = path.toString().replaceAll("\\.?<[^>]*>", "");
        String argument = whole.substring(whole.indexOf('.') + 1);
        return depth(path) > 2 ? argument.substring(argument.indexOf('.') + 1) : argument;
    }
}
