package kz.bagdar.platform.web;

import java.io.IOException;
import java.io.OutputStream;

/** An answer that is written while it is sent, of which only the part under way is in memory. It has no ETag. */
public record StreamedBody(Writing writing) {

    public interface Writing {
        void to(OutputStream out) throws IOException;
    }
}
