package kz.bagdar.change;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.bagdar.platform.problem.ProblemException;

/**
 * A place in the change log. The transaction comes first: sequences are handed out before commits, so a later sequence
 * may become visible before an earlier one, whereas below the oldest running transaction nothing can appear any more.
 */
public record Position(long tx, long seq) {

    public static final Position START = new Position(0, 0);
    private static final Pattern CURSOR = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

    /** @throws ProblemException 400 where the text is no cursor of the log */
    public static Position parse(String cursor) {
        if (cursor == null) {
            return START;
        }
        Matcher parts = CURSOR.matcher(cursor);
        if (!parts.matches()) {
            throw ProblemException.invalidParameter("after", "must be the next of an earlier answer");
        }
        return new Position(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2)));
    }

    public String cursor() {
        return tx + "-" + seq;
    }
}
