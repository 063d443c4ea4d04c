package kz.bagdar.platform.json;

import io.quarkus.arc.Arc;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Arrays;
import java.util.stream.Collectors;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.text.Language;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;

/** The language of {@code ?lang=}: a GET that carries it is answered in that language alone. */
class AskedLanguage {

    private static final String PROPERTY = AskedLanguage.class.getName();

    @ServerRequestFilter
    void read(ContainerRequestContext request) {
        String asked = request.getUriInfo().getQueryParameters().getFirst("lang");
        if (asked == null || !HttpMethod.GET.equals(request.getMethod())) {
            return;
        }
        Language language = Arrays.stream(Language.values())
                .filter(known -> known.tag().equals(asked))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalidParameter(
                        "lang",
                        "must be one of "
                                + Arrays.stream(Language.values())
                                        .map(Language::tag)
                                        .collect(Collectors.joining(", "))));
        request.setProperty(PROPERTY, language);
    }

    /** Null where all languages are wanted, and outside a request: what is stored always has all of them. */
    static Language current() {
        if (!Arc.container().requestContext().isActive()) {
            return null;
        }
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        return request == null ? null : (Language) request.getProperty(PROPERTY);
    }
}
