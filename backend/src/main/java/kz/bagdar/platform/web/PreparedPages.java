package kz.bagdar.platform.web;

import io.vertx.core.Future;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Written pages, kept for a moment: many readers of one page are answered by one writing of it, and a change is seen a
 * moment later at most, or at once where {@link #drop} is told of it. That there is no page is kept as well, of that page
 * alone; a renderer that does not answer at all is left in peace with every page.
 */
@ApplicationScoped
public class PreparedPages {

    private static final Logger LOG = Logger.getLogger(PreparedPages.class);
    private static final Duration KEPT = Duration.ofSeconds(1);
    private static final Duration LEFT_IN_PEACE = Duration.ofSeconds(1);
    private static final int MOST = 100;

    private record Kept(Future<PreparedPage> page, Instant until) {

        boolean holds(Instant now) {
            return now.isBefore(until);
        }

        boolean isAbout(UUID seminarId) {
            UUID own = page.succeeded() ? page.result().seminarId() : null;
            return own == null || own.equals(seminarId);
        }
    }

    private final Map<PageAddress, Kept> pages = new ConcurrentHashMap<>();
    private volatile Instant peaceUntil = Instant.MIN;

    @Inject
    PageRenderer renderer;

    @Inject
    Clock clock;

    /** Fails, soon, where there is none. */
    Future<PreparedPage> find(PageAddress address) {
        Instant now = clock.instant();
        Kept ready = pages.get(address);
        if (ready != null && ready.holds(now)) {
            return ready.page();
        }
        if (now.isBefore(peaceUntil)) {
            return Future.failedFuture("The renderer has just not answered");
        }
        if (pages.size() >= MOST) {
            pages.values().removeIf(kept -> kept.until().isBefore(now));
        }
        if (pages.size() >= MOST) {
            pages.clear();
        }
        return pages.compute(
                        address,
                        (same, kept) ->
                                kept != null && kept.holds(now) ? kept : new Kept(write(address), now.plus(KEPT)))
                .page();
    }

    /** Forgets the pages about a seminar, and those about several, for it may be among them. */
    public void drop(UUID seminarId) {
        pages.values().removeIf(kept -> kept.isAbout(seminarId));
    }

    public void dropAll() {
        pages.clear();
    }

    private Future<PreparedPage> write(PageAddress address) {
        return renderer.render(address).onFailure(failure -> {
            LOG.warnf("No written page for %s: %s", address.uri(), failure.getMessage());
            if (!(failure instanceof PageRenderer.NoPage)) {
                peaceUntil = clock.instant().plus(LEFT_IN_PEACE);
            }
        });
    }
}
