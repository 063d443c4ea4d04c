package kz.bagdar.message.letter;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Everything a mail says, by language, in {@code messages/mail_*.properties}. */
@MessageBundle(value = "mail", locale = "kk")
interface MailWords {

    @Message
    String subject(MessageKind kind);

    @Message
    String news(MessageKind kind);

    @Message
    String greeting(String name);

    @Message
    String when();

    @Message
    String where();

    @Message
    String until(String time);

    @Message
    String kept(String time);

    @Message
    String was();

    @Message
    String is();

    @Message
    String calledOff();

    @Message
    String open();

    @Message
    String keep();

    @Message
    String questions(String email);
}
