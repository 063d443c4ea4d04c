package kz.bagdar.platform.revision;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.bagdar.platform.problem.Problem;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;

/** The revision that a caller read before writing. */
public record IfMatch(int revision) {

    // behind the revision there may be a hash of what else the answer told
    private static final Pattern ETAG = Pattern.compile("\"(\\d{1,9})(?:-[0-9a-f]+)?\"");

    /** @throws ProblemException 428 where the header is missing, 400 where it is not one strong ETag of ours */
    public static IfMatch of(String header) {
        if (header == null || header.isBlank()) {
            throw new ProblemException(
                    ProblemType.PRECONDITION_REQUIRED, "Send If-Match with the ETag of the state you decided on");
        }
        Matcher etag = ETAG.matcher(header.strip());
        if (!etag.matches()) {
            throw ProblemException.invalidParameter("If-Match", "must be the ETag of one revision, such as \"3\"");
        }
        return new IfMatch(Integer.parseInt(etag.group(1)));
    }

    /** @throws ProblemException 412 unless the caller read this revision */
    public void require(int present) {
        if (revision != present) {
            throw stale(present);
        }
    }

    static ProblemException stale(int present) {
        return new ProblemException(
                Problem.of(ProblemType.STALE_REVISION, "It is at revision " + present + " now; read it again")
                        .with(Map.of("revision", present)),
                Map.of(HttpHeaders.ETAG, etag(present)));
    }

    /** The strong ETag of a revision. */
    public static String etag(int revision) {
        return "\"" + revision + "\"";
    }
}
