package kz.bagdar.testing;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

/** A port at which the service looks for its mail server; a test puts one there, or leaves it deserted. */
@QuarkusTestResource(MailPort.class)
public class MailPort implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        try (ServerSocket free = new ServerSocket(0)) {
            return Map.of(
                    "quarkus.mailer.host", "127.0.0.1", "quarkus.mailer.port", Integer.toString(free.getLocalPort()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void stop() {}
}
