package kz.bagdar.platform.revision;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kz.bagdar.platform.problem.Problem;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;
import org.hibernate.StaleObjectStateException;
import org.hibernate.StaleStateException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Two have written at the same moment: the slower one is told what anyone who comes later is told. */
class StaleMapper {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    @Inject
    EntityManager entities;

    @ServerExceptionMapper
    Response stale(OptimisticLockException stale, UriInfo address) {
        return answer(stale, address);
    }

    @ServerExceptionMapper
    Response stale(StaleStateException stale, UriInfo address) {
        return answer(stale, address);
    }

    private Response answer(Throwable stale, UriInfo address) {
        for (Throwable cause = stale; cause != null; cause = cause.getCause()) {
            if (cause instanceof StaleObjectStateException known && isAddressed(known, address)) {
                return answer(known);
            }
        }
        return Problem.of(ProblemType.STALE_REVISION, "Something was changed at the same moment; read it again")
                .response(Map.of());
    }

    /** A deed may change others besides the resource that it is done to: their revisions are no answer to its caller. */
    private static boolean isAddressed(StaleObjectStateException known, UriInfo address) {
        return Arrays.stream(address.getPath().split("/"))
                .filter(ID.asMatchPredicate())
                .reduce((outer, inner) -> inner)
                .filter(String.valueOf(known.getIdentifier())::equalsIgnoreCase)
                .isPresent();
    }

    private Response answer(StaleObjectStateException known) {
        List<Integer> present = QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery(
                                "select revision from " + known.getEntityName() + " where id = :id", Integer.class)
                        .setParameter("id", known.getIdentifier())
                        .getResultList());
        ProblemException refusal =
                present.isEmpty() ? ProblemException.notFound("resource") : IfMatch.stale(present.getFirst());
        return refusal.problem().response(refusal.headers());
    }
}
