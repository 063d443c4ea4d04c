package kz.bagdar.platform.prepared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The addresses of {@link Prepared} answers, with the few ways to ask for them: of what one can make up besides, there is
 * no end, and it is not kept.
 */
@ApplicationScoped
class PreparedAddresses {

    static final String BASE = "/api/v1";
    private static final String SEGMENT = "[a-z0-9-]+";
    private static final String QUERY = "(\\?(lang=(kk|ru|en)|version=published|lang=(kk|ru|en)&version=published))?";
    private static final String JSON = "application/json;charset=UTF-8";

    private record Address(Pattern uri, String contentType) {}

    private final List<Address> addresses;

    @Inject
    PreparedAddresses(BeanManager beans) {
        addresses = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Path.class))
                .distinct()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(Prepared.class))
                        .map(method -> new Address(
                                Pattern.compile(BASE + uri(path(type) + path(method)) + QUERY),
                                contentType(method).or(() -> contentType(type)).orElse(JSON))))
                .toList();
    }

    /** What an answer is written as; empty where none is kept. */
    Optional<String> contentType(String uri) {
        return addresses.stream()
                .filter(address -> address.uri().matcher(uri).matches())
                .map(Address::contentType)
                .findFirst();
    }

    private static String uri(String template) {
        return template.replace(".", "\\.").replaceAll("\\{[^}]+}", SEGMENT);
    }

    private static String path(AnnotatedElement element) {
        Path path = element.getAnnotation(Path.class);
        return path == null ? "" : path.value();
    }

    private static Optional<String> contentType(AnnotatedElement element) {
        return Optional.ofNullable(element.getAnnotation(Produces.class)).map(produces -> produces.value()[0]);
    }
}
