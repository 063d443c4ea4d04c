package kz.bagdar.programme.version;

import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.AStage.aStage;
import static kz.bagdar.testing.Api.asOrganizer;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import kz.bagdar.seminar.Seminars;
import kz.bagdar.testing.Parallel;
import org.junit.jupiter.api.Test;

/** Whoever publishes holds the seminar's row, so that versions are numbered one after the other. */
@QuarkusTest
class PublishingGuardTest {

    @Inject
    Seminars seminars;

    @Inject
    VersionRepository versions;

    /** The same look at the same rows, once with and once without the guard. */
    @Test
    void withTheRowHeldNobodyPublishesBetweenTwoLooksAndWithoutItSomebodyDoes() {
        assertEquals(0, versionsBetweenTwoLooks(seminars::lock));
        assertEquals(1, versionsBetweenTwoLooks(seminars::published));
    }

    private int versionsBetweenTwoLooks(Consumer<UUID> enter) {
        String seminar = aSeminar().published();
        aStage().in(seminar);
        UUID id = UUID.fromString(seminar);
        CompletableFuture<Integer> other = new CompletableFuture<>();
        int between = QuarkusTransaction.requiringNew().call(() -> {
            enter.accept(id);
            int first = versions.last(id).orElseThrow().number();
            Parallel.start(() -> other.complete(publish(seminar)));
            waitAWhileFor(other);
            return versions.last(id).orElseThrow().number() - first;
        });
        assertEquals(201, other.join());
        return between;
    }

    private static int publish(String seminar) {
        return asOrganizer()
                .body(Map.of())
                .post("/seminars/" + seminar + "/versions")
                .statusCode();
    }

    private static void waitAWhileFor(CompletableFuture<Integer> other) {
        try {
            other.get(3, TimeUnit.SECONDS);
        } catch (TimeoutException heldUp) {
            // as it should be where the row is held
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
