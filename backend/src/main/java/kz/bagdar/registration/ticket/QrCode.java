package kz.bagdar.registration.ticket;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text as a drawing that scanners read, black on white whatever is around it.
 *
 * @param size of one side, in modules, with the light margin
 * @param bars the dark modules, counted from the upper left corner
 */
public record QrCode(int size, List<Bar> bars) {

    // the light margin that the standard asks for, without which scanners do not find the code
    private static final int QUIET_ZONE = 4;

    /** Dark modules that lie side by side. */
    public record Bar(int x, int y, int length) {

        private String svg() {
            return "M" + x + " " + y + "h" + length + "v1h-" + length + "z";
        }
    }

    /** @param text of ASCII alone, whose bytes all scanners take for the same letters; 2,000 characters at most */
    public static QrCode of(String text) {
        ByteMatrix modules = modules(text);
        List<Bar> bars = new ArrayList<>();
        for (int y = 0; y < modules.getHeight(); y++) {
            int x = 0;
            while (x < modules.getWidth()) {
                int start = x;
                while (x < modules.getWidth() && modules.get(x, y) == 1) {
                    x++;
                }
                if (x > start) {
                    bars.add(new Bar(start + QUIET_ZONE, y + QUIET_ZONE, x - start));
                }
                x++;
            }
        }
        return new QrCode(modules.getWidth() + 2 * QUIET_ZONE, bars);
    }

    /** An SVG image, one unit for each module, that can stand alone or within HTML. */
    public static String svg(String text) {
        QrCode code = of(text);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %1$d\" shape-rendering=\"crispEdges\">"
                        .formatted(code.size)
                + "<path fill=\"#fff\" d=\"M0 0h%1$dv%1$dH0z\"/>".formatted(code.size)
                + "<path fill=\"#000\" d=\""
                + code.bars.stream().map(Bar::svg).collect(Collectors.joining()) + "\"/></svg>";
    }

    private static ByteMatrix modules(String text) {
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(text)) {
            throw new IllegalArgumentException("Only ASCII can be drawn");
        }
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("No QR code holds " + text.length() + " characters", tooLong);
        }
    }
}
