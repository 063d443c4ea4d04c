package kz.bagdar.message;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bagdar.testing.ARegistration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Our real outbox, before a mail server that is somebody else's and for which another stands in. */
@ApplicationScoped
class Post {

    @Inject
    MessageWriter writer;

    @Inject
    VersionNotices notices;

    @Inject
    MailingMessages mailings;

    @Inject
    Sender sender;

    @Inject
    EntityManager entities;

    @ConfigProperty(name = "quarkus.mailer.port")
    int port;

    private GreenMail mailServer;

    void open() {
        mailServer = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mailServer.start();
        forgetOthers();
    }

    /** What other tests gave rise to shall not stand in the way. */
    void forgetOthers() {
        writeAll();
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createQuery("update Message set state = SENT where state = QUEUED")
                        .executeUpdate());
    }

    void close() {
        mailServer.stop();
    }

    void breakDown() {
        mailServer.stop();
    }

    void mend() {
        mailServer.start();
    }

    void runAll() {
        writeAll();
        sender.sendDue();
    }

    void writeAll() {
        while (writer.follow() == MessageWriter.BATCH) {
            // on to the next batch
        }
        while (notices.tellSome()) {
            // on to the next people
        }
        mailings.run();
    }

    void runSql(String sql, String id) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql)
                        .setParameter(1, UUID.fromString(id))
                        .executeUpdate());
    }

    List<String> subjectsTo(ARegistration person) {
        return mailsTo(person).stream()
                .map(Mails::subject)
                .map(subject -> subject.substring(0, subject.indexOf(':')))
                .toList();
    }

    List<MimeMessage> mailsTo(ARegistration person) {
        return mailsToAddress(person.body().get("email").toString());
    }

    List<MimeMessage> mailsToAddress(String address) {
        return Stream.of(mailServer.getReceivedMessages())
                .filter(mail -> Mails.isTo(mail, address))
                .toList();
    }
}
