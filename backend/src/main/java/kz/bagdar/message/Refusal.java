package kz.bagdar.message;

import io.vertx.core.VertxException;
import io.vertx.ext.mail.SMTPException;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Why a mail was not taken.
 *
 * @param reason in the server's words; servers like to repeat whom they refuse, but no address is kept with a message
 * @param ofEveryMail whether the server cannot be reached or will not deal with us, so that no other mail would fare better
 */
record Refusal(String reason, boolean ofEveryMail) {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\"]+@[^\\s<>\"]+");

    // the server is closing (RFC 5321), or does not accept who we are (RFC 4954)
    private static final Set<Integer> OF_US = Set.of(421, 454, 530, 534, 535, 538);

    /** What the mail client says where we speak in secret alone and the server cannot; its exception tells nothing else. */
    private static final String NOT_SECRET = "STARTTLS required but not supported by server";

    static Refusal of(Throwable failure) {
        return new Refusal(reason(failure), causes(failure).anyMatch(concernsServer()));
    }

    private static String reason(Throwable failure) {
        Throwable cause = causes(failure)
                .filter(found -> found instanceof SMTPException || found.getCause() == null)
                .findFirst()
                .orElse(failure);
        return cause.getMessage() == null
                ? cause.getClass().getSimpleName()
                : ADDRESS.matcher(cause.getMessage()).replaceAll("…");
    }

    private static Predicate<Throwable> concernsServer() {
        return cause -> switch (cause) {
            case SMTPException answer -> OF_US.contains(answer.getReplyCode());
            case IOException unreachable -> true;
            case VertxException closed -> true;
            case TimeoutException silent -> true;
            case io.smallrye.mutiny.TimeoutException silent -> true;
            default -> NOT_SECRET.equals(cause.getMessage());
        };
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
