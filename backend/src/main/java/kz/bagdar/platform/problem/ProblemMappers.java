package kz.bagdar.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.postgresql.util.PSQLException;

/** The one place where anything thrown becomes an answer. What a caller did wrong is not logged; what we did wrong is. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final String FOREIGN_KEY = "23503";

    @Inject
    TableOwners owners;

    @ServerExceptionMapper
    Response refused(ProblemException refusal) {
        return answer(refusal.problem(), refusal.headers());
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException invalid) {
        return Violations.ofArguments(invalid).map(ProblemMappers::answer).orElseGet(() -> failed(invalid));
    }

    @ServerExceptionMapper
    Response unreadable(JsonProcessingException unreadable) {
        return answer(JsonProblems.of(unreadable));
    }

    // the framework has mappers of its own for these, so ours must come first
    @ServerExceptionMapper(priority = Priorities.USER - 1000)
    Response unreadable(MismatchedInputException unreadable) {
        return answer(JsonProblems.of(unreadable));
    }

    @ServerExceptionMapper(priority = Priorities.USER - 1000)
    Response unauthenticated(UnauthorizedException anonymous) {
        return unauthenticated("This needs a valid token");
    }

    @ServerExceptionMapper(priority = Priorities.USER - 1000)
    Response unauthenticated(AuthenticationFailedException badToken) {
        return unauthenticated("The token is expired, forged or not meant for this service");
    }

    @ServerExceptionMapper(priority = Priorities.USER - 1000)
    Response unauthenticated(AuthenticationCompletionException badToken) {
        return unauthenticated("The token is expired, forged or not meant for this service");
    }

    @ServerExceptionMapper(priority = Priorities.USER - 1000)
    Response forbidden(ForbiddenException forbidden) {
        return answer(Problem.of(ProblemType.FORBIDDEN, "Your role or your token's scopes do not include this"));
    }

    @ServerExceptionMapper
    Response constraint(PersistenceException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof org.hibernate.exception.ConstraintViolationException broken) {
                if (broken.getKind() == ConstraintKind.UNIQUE) {
                    return answer(
                            Problem.of(ProblemType.DUPLICATE, "Somebody else has just taken that name or number"));
                }
                if (FOREIGN_KEY.equals(broken.getSQLState())) {
                    return answer(inUse(broken));
                }
            }
        }
        return failed(failure);
    }

    @ServerExceptionMapper
    Response framework(WebApplicationException refusal) {
        if (refusal.getCause() instanceof JsonProcessingException unreadable) {
            return answer(JsonProblems.of(unreadable));
        }
        if (refusal.getCause() instanceof ProblemException reason) {
            return refused(reason);
        }
        int status = refusal.getResponse().getStatus();
        ProblemType type = switch (status) {
            case 400 -> ProblemType.BAD_REQUEST;
            case 401 -> ProblemType.UNAUTHENTICATED;
            case 403 -> ProblemType.FORBIDDEN;
            case 404 -> ProblemType.NOT_FOUND;
            case 405 -> ProblemType.METHOD_NOT_ALLOWED;
            case 406 -> ProblemType.NOT_ACCEPTABLE;
            case 413 -> ProblemType.BODY_TOO_LARGE;
            case 415 -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
            default -> null;
        };
        return type == null ? failed(refusal) : answer(Problem.of(type, type.title()));
    }

    @ServerExceptionMapper
    @Priority(Priorities.USER + 1000)
    Response failed(Throwable failure) {
        String incident = UUID.randomUUID().toString();
        LOG.errorf(failure, "incident %s", incident);
        return answer(Problem.of(ProblemType.INTERNAL, "It is logged as incident " + incident));
    }

    /** Names what refers to the thing. */
    private Problem inUse(org.hibernate.exception.ConstraintViolationException broken) {
        boolean deleting = broken.getSQL() != null && broken.getSQL().startsWith("delete");
        SQLException last = broken.getSQLException();
        while (last.getNextException() != null) {
            last = last.getNextException();
        }
        if (!deleting || !(last instanceof PSQLException refused) || refused.getServerErrorMessage() == null) {
            return Problem.of(ProblemType.IN_USE, "Something that it refers to is gone");
        }
        String resource = owners.resourceOf(refused.getServerErrorMessage().getTable());
        return Problem.of(ProblemType.IN_USE, "A " + resource.replace('-', ' ') + " still refers to it")
                .with(Map.of("usedBy", List.of(resource)));
    }

    private static Response unauthenticated(String detail) {
        return answer(Problem.of(ProblemType.UNAUTHENTICATED, detail), Map.of(HttpHeaders.WWW_AUTHENTICATE, "Bearer"));
    }

    private static Response answer(Problem problem) {
        return answer(problem, Map.of());
    }

    private static Response answer(Problem problem, Map<String, String> headers) {
        return problem.response(headers);
    }
}
