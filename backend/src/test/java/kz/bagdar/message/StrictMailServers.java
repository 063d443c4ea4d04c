package kz.bagdar.message;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;

/**
 * The settings by which mail goes to servers that want to be logged in to, in secret: those of the service, under the names
 * of mailers of their own. A test puts a server at the port.
 */
@QuarkusTestResource(StrictMailServers.class)
public class StrictMailServers implements QuarkusTestResourceLifecycleManager {

    static final String PASSWORD = "a-password-of-the-tests";

    static final Certificate CERTIFICATE = Certificate.make();

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>(Map.of(
                "quarkus.tls.strict-mail.trust-store.p12.path",
                CERTIFICATE.file().toString(),
                "quarkus.tls.strict-mail.trust-store.p12.password",
                Certificate.PASSWORD));
        add(settings, "start-tls", "start-tls", "REQUIRED");
        // else it would speak TLS from the first byte, for it has a configuration of TLS
        settings.put("quarkus.mailer.start-tls.tls", "false");
        add(settings, "smtps", "tls", "true");
        return settings;
    }

    private static void add(Map<String, String> settings, String mailer, String secrecy, String value) {
        String prefix = "quarkus.mailer." + mailer + ".";
        settings.put(prefix + "host", "127.0.0.1");
        settings.put(prefix + "port", Integer.toString(freePort()));
        settings.put(prefix + "from", "bagdar@sample.example");
        settings.put(prefix + "mock", "false");
        settings.put(prefix + "username", StrictMailServer.USER);
        settings.put(prefix + "password", PASSWORD);
        settings.put(prefix + "tls-configuration-name", "strict-mail");
        settings.put(prefix + secrecy, value);
    }

    private static int freePort() {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void stop() {}
}
