package kz.bagdar.platform.revision;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import kz.bagdar.platform.problem.Problem;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;
import org.hibernate.StaleObjectStateException;
import org.hibernate.StaleStateException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Two have written at the same moment: the slower one is told what anyone who comes later is told. */
class StaleMapper {

    @Inject
    EntityManager entities;

    @ServerExceptionMapper
    Response stale(OptimisticLockException stale) {
        return answer(stale);
    }

    @ServerExceptionMapper
    Response stale(StaleStateException stale) {
        return answer(stale);
    }

    private Response answer(Throwable stale) {
        for (Throwable cause = stale; cause != null; cause = cause.getCause()) {
            if (cause instanceof StaleObjectStateException known) {
                return answer(known);
            }
        }
        return Problem.of(ProblemType.STALE_REVISION, "Read it again and decide anew")
                .response(Map.of());
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
