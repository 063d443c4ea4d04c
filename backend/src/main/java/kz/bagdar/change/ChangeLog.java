package kz.bagdar.change;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/**
 * Where every write is recorded, in the write's own transaction. Audit trail, delta feed, mails and whatever else needs
 * to know what happened read it; nothing keeps a second log.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ChangeLog {

    @Inject
    EntityManager entities;

    @Inject
    Differences differences;

    @Inject
    ChangeEntries many;

    @Inject
    SecurityIdentity caller;

    @Inject
    Clock clock;

    @Inject
    Event<ChangeMade> made;

    public void created(Subject subject, Object view) {
        append(subject, ChangeKind.CREATED, differences.between(null, view));
    }

    /** As {@link #created}, for many at once, in their order; what was persisted before is flushed first. */
    public <E> void created(Collection<E> resources, Function<E, Subject> subject, Function<E, ?> view) {
        entities.flush();
        Actor maker = actor();
        List<ChangeEntry> entries = resources.stream()
                .map(resource -> many.created(subject.apply(resource), maker, view.apply(resource)))
                .toList();
        entities.unwrap(Session.class).doWork(connection -> many.append(connection, entries));
        many.tell(entries);
    }

    /**
     * Records nothing where the views are equal but for their revision.
     *
     * @param before the view taken before the change
     * @param after the view taken after it
     */
    public void updated(Subject subject, Object before, Object after) {
        Map<String, Difference> differing = differences.between(before, after);
        if (!differing.isEmpty()) {
            append(subject, ChangeKind.UPDATED, differing);
        }
    }

    /**
     * Makes a change that may touch several resources of a kind, and records it for each that then differs, in their order.
     *
     * @param touched those that exist already and may be touched
     */
    public <E> void updating(
            Collection<E> touched, Function<E, Subject> subject, Function<E, ?> view, Runnable change) {
        updating(touched, subject, view, actor(), change);
    }

    /** @param maker for whom it is made, where that is not whoever calls */
    public <E> void updating(
            Collection<E> touched, Function<E, Subject> subject, Function<E, ?> view, Actor maker, Runnable change) {
        Map<E, Object> before = new LinkedHashMap<>();
        touched.forEach(resource -> before.put(resource, view.apply(resource)));
        change.run();
        entities.flush();
        List<ChangeEntry> differing = new ArrayList<>();
        before.forEach((resource, was) -> many.updated(subject.apply(resource), maker, was, view.apply(resource))
                .ifPresent(differing::add));
        entities.unwrap(Session.class).doWork(connection -> many.append(connection, differing));
        many.tell(differing);
    }

    public void deleted(Subject subject, Object view) {
        append(subject, ChangeKind.DELETED, differences.between(view, null));
    }

    private void append(Subject subject, ChangeKind kind, Map<String, Difference> differing) {
        entities.persist(new Change(subject, kind, actor(), clock.instant(), differing));
        made.fire(new ChangeMade(subject, kind));
    }

    /** Who makes the present change. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Actor actor() {
        // work in the background may have a context of its own, but has no request
        boolean inRequest = Arc.container().requestContext().isActive() && CurrentRequestManager.get() != null;
        return inRequest ? Actor.of(caller) : Actor.SYSTEM;
    }
}
