package kz.bagdar.platform.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriInfo;
import kz.bagdar.platform.problem.ProblemException;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses what no text of ours can hold, before it gets as far as the database, which refuses it as an error. */
class AddressFilter {

    private static final String NUL = "\0";

    @ServerRequestFilter(preMatching = true)
    void refuse(ContainerRequestContext request) {
        UriInfo uri = request.getUriInfo();
        if (uri.getPath().contains(NUL)) {
            throw ProblemException.notFound("address");
        }
        uri.getQueryParameters().forEach((name, values) -> {
            if (values.stream().anyMatch(value -> value.contains(NUL))) {
                throw ProblemException.invalidParameter(name.replace(NUL, ""), "must be text");
            }
        });
    }
}
