package kz.bagdar.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.engine.HibernateConstraintViolation;

/** Turns what Bean Validation found in a resource method's arguments into violations. */
public final class Violations {

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

    private static final Set<Class<?>> IN_PARAMETERS =
            Set.of(BeanParam.class, QueryParam.class, HeaderParam.class, PathParam.class);

    private Violations() {}

    /** Empty when a returned value is at fault: that is our mistake and no answer to a caller. */
    static Optional<Problem> ofArguments(ConstraintViolationException invalid) {
        if (invalid.getConstraintViolations().stream().anyMatch(Violations::isReturnValue)) {
            return Optional.empty();
        }
        List<ConstraintViolation<?>> found = List.copyOf(invalid.getConstraintViolations());
        List<Violation> violations = sorted(found.stream()
                .map(violation ->
                        new Violation(field(violation.getPropertyPath()), code(violation), violation.getMessage())));
        if (found.stream().anyMatch(Violations::isMissingBody)) {
            return Optional.of(Problem.of(ProblemType.MALFORMED_JSON, "The body is missing"));
        }
        if (found.stream().allMatch(Violations::isInParameter)) {
            Violation first = violations.getFirst();
            return Optional.of(Problem.of(ProblemType.INVALID_PARAMETER, first.field() + " " + first.message())
                    .with(violations));
        }
        return Optional.of(ProblemException.invalid(violations).problem());
    }

    /**
     * What is wrong with one of several things that are checked each for itself.
     *
     * @param path where in the request it is, for example {@code members[3]}
     */
    public static <T> List<Violation> ofItem(String path, Set<ConstraintViolation<T>> found) {
        return sorted(found.stream()
                .map(violation -> new Violation(
                        path + "." + withoutElements(violation.getPropertyPath()),
                        code(violation),
                        violation.getMessage())));
    }

    private static List<Violation> sorted(Stream<Violation> violations) {
        return violations
                .sorted(Comparator.comparing(Violation::field).thenComparing(Violation::code))
                .toList();
    }

    private static boolean isReturnValue(ConstraintViolation<?> violation) {
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.RETURN_VALUE) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMissingBody(ConstraintViolation<?> violation) {
        return violation.getInvalidValue() == null
                && depth(violation.getPropertyPath()) == 2
                && !isInParameter(violation);
    }

    /** Whether the address or a header holds it, not the body. */
    private static boolean isInParameter(ConstraintViolation<?> violation) {
        Iterator<Path.Node> path = violation.getPropertyPath().iterator();
        Path.MethodNode method = path.next().as(Path.MethodNode.class);
        int index = path.next().as(Path.ParameterNode.class).getParameterIndex();
        Class<?>[] types = method.getParameterTypes().toArray(Class<?>[]::new);
        // the class at hand is generated around the one that was written, which has the annotations
        for (Class<?> type = violation.getRootBeanClass(); type != null; type = type.getSuperclass()) {
            if (annotations(type, method.getName(), types, index)
                    .anyMatch(annotation -> IN_PARAMETERS.contains(annotation.annotationType()))) {
                return true;
            }
        }
        return false;
    }

    private static Stream<Annotation> annotations(Class<?> type, String method, Class<?>[] types, int index) {
        try {
            return Arrays.stream(type.getDeclaredMethod(method, types).getParameterAnnotations()[index]);
        } catch (NoSuchMethodException inherited) {
            return Stream.empty();
        }
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
        String whole = withoutElements(path);
        String argument = whole.substring(whole.indexOf('.') + 1);
        return depth(path) > 2 ? argument.substring(argument.indexOf('.') + 1) : argument;
    }

    private static String withoutElements(Path path) {
        return path.toString().replaceAll("\\.?<[^>]*>", "");
    }
}
