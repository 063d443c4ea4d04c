package kz.bagdar.message;

import io.quarkus.mailer.Mail;

/**
 * A mail that can be handed over.
 *
 * @param subject as it is worded, with placeholders
 */
record WrittenMail(Mail mail, String subject) {}
