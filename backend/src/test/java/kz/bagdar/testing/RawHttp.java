package kz.bagdar.testing;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Sends what no HTTP client would agree to send. */
public final class RawHttp {

    private RawHttp() {}

    /** Sends less of a body than its head tells, and leaves. */
    public static void postHalf(URI target, String mediaType, String token, String half) throws IOException {
        try (Socket socket = new Socket(target.getHost(), target.getPort())) {
            String request =
                    "POST " + target.getPath() + "?" + target.getQuery() + " HTTP/1.1\r\nHost: " + target.getAuthority()
                            + "\r\nAuthorization: Bearer " + token + "\r\nContent-Type: " + mediaType
                            + "\r\nContent-Length: " + 2 * half.length() + "\r\n\r\n" + half;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    /** The whole answer to a GET of a target that is sent as it is, status line first. */
    public static String get(URI service, String target) throws IOException {
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            String request = "GET " + target + " HTTP/1.1\r\nHost: " + service.getAuthority()
                    + "\r\nAccept: application/json\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
