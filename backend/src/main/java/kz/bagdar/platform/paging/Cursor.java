package kz.bagdar.platform.paging;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import kz.bagdar.platform.problem.ProblemException;

/** The place of one item in a sorted list: how the list was sorted, that item's sort value, and its id to break ties. */
record Cursor(String sort, String value, UUID id) {

    private static final char SEPARATOR = '\u001f';

    String encode() {
        String text = sort + SEPARATOR + id + SEPARATOR + value;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static Cursor decode(String encoded, String sort) {
        try {
            String[] parts = utf8(Base64.getUrlDecoder().decode(encoded)).split(String.valueOf(SEPARATOR), 3);
            if (parts.length == 3 && parts[0].equals(sort) && parts[2].indexOf('\0') < 0) {
                return new Cursor(sort, parts[2], UUID.fromString(parts[1]));
            }
        } catch (IllegalArgumentException | CharacterCodingException notOurs) {
            // told below, like a cursor of another list
        }
        throw ProblemException.invalidParameter("after", "must be the next of a page of this list with the same sort");
    }

    private static String utf8(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }
}
