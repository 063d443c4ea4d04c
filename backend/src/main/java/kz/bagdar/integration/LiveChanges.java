package kz.bagdar.integration;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import kz.bagdar.change.ChangeHeard;
import kz.bagdar.change.Subject;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;

/** Who listens to which seminar on this replica. */
@ApplicationScoped
class LiveChanges {

    static final int MOST_LISTENERS = 1000;

    /** Rights are looked at when a stream begins, so that none goes on for ever; clients come back by themselves. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private record Listener(UUID seminarId, Sse sse, Instant until) {}

    private final Map<SseEventSink, Listener> listeners = new ConcurrentHashMap<>();
    private volatile boolean ending;
    private final Clock clock;

    LiveChanges(Clock clock) {
        this.clock = clock;
    }

    /** @throws ProblemException 503 where too many listen already, or this replica ends */
    void add(UUID seminarId, SseEventSink sink, Sse sse) {
        if (ending) {
            throw new ProblemException(
                    ProblemType.UNAVAILABLE, "The service is being restarted; ask again in a second");
        }
        if (listeners.size() >= MOST_LISTENERS) {
            throw new ProblemException(ProblemType.UNAVAILABLE, "Too many listen already; ask again, or read the log");
        }
        listeners.put(sink, new Listener(seminarId, sse, clock.instant().plus(LONGEST)));
        if (ending) {
            // it came in while the others were ended
            end(sink);
            return;
        }
        // so that the client knows that it is heard from now on
        sink.send(sse.newEventBuilder().name("open").data("").build());
    }

    void tell(@Observes ChangeHeard change) {
        Subject subject = change.subject();
        listeners.forEach((sink, listener) -> {
            if (listener.seminarId().equals(subject.seminarId())) {
                send(sink, event(listener.sse(), change));
                if (subject.type().equals("team-member")) {
                    end(sink);
                }
            }
        });
    }

    /** Keeps what stands between from taking a quiet stream for a dead one, and finds out which are dead. */
    @Scheduled(every = "15s")
    @RunOnVirtualThread
    void keepAlive() {
        Instant now = clock.instant();
        listeners.forEach((sink, listener) -> {
            send(sink, listener.sse().newEventBuilder().comment("").build());
            if (listener.until().isBefore(now)) {
                end(sink);
            }
        });
    }

    /** A replica waits for its requests when it ends, and these end by themselves too late. */
    void end(@Observes ShutdownDelayInitiatedEvent shutdown) {
        ending = true;
        listeners.keySet().forEach(this::end);
    }

    private static OutboundSseEvent event(Sse sse, ChangeHeard change) {
        return sse.newEventBuilder()
                .name("change")
                .id(change.position().cursor())
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(LiveChange.class, LiveChange.of(change))
                .build();
    }

    private void send(SseEventSink sink, OutboundSseEvent event) {
        if (sink.isClosed()) {
            listeners.remove(sink);
            return;
        }
        sink.send(event).whenComplete((sent, failure) -> {
            if (failure != null) {
                end(sink);
            }
        });
    }

    private void end(SseEventSink sink) {
        listeners.remove(sink);
        sink.close();
    }
}
