package kz.bagdar.programme.version;

import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.bagdar.platform.json.StoredForm;
import kz.bagdar.platform.problem.Problem;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.web.Sha256;
import kz.bagdar.programme.diff.ChangedPart;
import kz.bagdar.programme.diff.ProgrammeDiff;

/**
 * The ETag of what publishing now would change, by which whoever publishes says what they looked at. From which version and
 * how many it would tell is in it, for the answer tells it; but people register all the time, so a publication asks for
 * the same changes alone.
 *
 * @param changes a digest of all that differs
 * @param from the number of the version before
 */
record DraftTag(String changes, int from, int toBeTold) {

    private static final int LENGTH = 12;
    private static final Pattern ETAG = Pattern.compile("(?:W/)?\"([0-9a-f]{24})-(\\d{1,9})-(\\d{1,9})\"");

    static DraftTag of(ProgrammeDiff diff, int from, int toBeTold) {
        String changes =
                StoredForm.write(diff.parts().stream().map(ChangedPart::essence).toList());
        byte[] digest = Sha256.start().digest(changes.getBytes(StandardCharsets.UTF_8));
        return new DraftTag(HexFormat.of().formatHex(Arrays.copyOf(digest, LENGTH)), from, toBeTold);
    }

    /** @throws ProblemException 400 where it is none of ours */
    static DraftTag of(String ifMatch) {
        Matcher etag = ETAG.matcher(ifMatch.strip());
        if (!etag.matches()) {
            throw ProblemException.invalidParameter("If-Match", "must be the ETag of the draft changes");
        }
        return new DraftTag(etag.group(1), Integer.parseInt(etag.group(2)), Integer.parseInt(etag.group(3)));
    }

    /** @throws ProblemException 412 where somebody has changed the draft since */
    void requireSame(DraftTag present) {
        if (!changes.equals(present.changes)) {
            throw new ProblemException(
                    Problem.of(
                            ProblemType.STALE_REVISION,
                            "The draft has changed since; read what publishing changes now"),
                    Map.of(HttpHeaders.ETAG, present.etag()));
        }
    }

    String etag() {
        return "\"" + changes + "-" + from + "-" + toBeTold + "\"";
    }
}
