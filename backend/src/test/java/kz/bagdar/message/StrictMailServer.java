package kz.bagdar.message;

import java.net.InetAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server as providers run them: it knows one user, and takes mail of nobody else. */
final class StrictMailServer implements AutoCloseable {

    static final String USER = "bagdar";

    final List<String> recipients = new CopyOnWriteArrayList<>();
    final List<String> passwordsTried = new CopyOnWriteArrayList<>();

    private final SMTPServer server;

    private StrictMailServer(SMTPServer.Builder builder, int port, String password) {
        server = builder.bindAddress(InetAddress.getLoopbackAddress())
                .port(port)
                .requireAuth()
                .authenticationHandlerFactory(new EasyAuthenticationHandlerFactory((user, tried, session) -> {
                    passwordsTried.add(tried);
                    if (!user.equals(USER) || !tried.equals(password)) {
                        throw new LoginFailedException();
                    }
                }))
                .messageHandler((session, from, to, mail) -> recipients.add(to))
                .build();
        server.start();
    }

    /** It takes a password and mail in secret alone, once the client has asked for it. */
    static StrictMailServer withStartTls(int port, String password, SSLContext certificate) {
        return new StrictMailServer(
                new SMTPServer.Builder().enableTLS().requireTLS().startTlsSocketFactory(certificate), port, password);
    }

    /** Nothing is said but in secret. */
    static StrictMailServer withTls(int port, String password, SSLContext certificate) {
        return new StrictMailServer(new SMTPServer.Builder().serverSocketFactory(certificate), port, password);
    }

    /** Whatever is said to it can be read on the way. */
    static StrictMailServer withoutTls(int port, String password) {
        return new StrictMailServer(new SMTPServer.Builder(), port, password);
    }

    @Override
    public void close() {
        server.stop();
    }
}
