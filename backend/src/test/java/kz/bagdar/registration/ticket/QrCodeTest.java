package kz.bagdar.registration.ticket;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 (\\d+) ");
    private static final Pattern BAR = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");

    @Test
    void scannerReadsTheDrawnText() throws Exception {
        for (String text : new String[] {"x", "AZ-_".repeat(16), "x".repeat(2000)}) {
            assertEquals(text, scan(QrCode.svg(text)));
        }
    }

    @Test
    void drawingBringsItsOwnLightGround() {
        assertThat(
                QrCode.svg("x"),
                startsWith(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 29 29\" shape-rendering=\"crispEdges\">"
                                + "<path fill=\"#fff\" d=\"M0 0h29v29H0z\"/>"));
    }

    @Test
    void textThatNoCodeHoldsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> QrCode.svg("x".repeat(3000)));
        assertThrows(IllegalArgumentException.class, () -> QrCode.svg("бағдар"));
    }

    /** Draws the bars eight pixels to the module, as a screen would, and reads them with a scanner. */
    private static String scan(String svg) throws Exception {
        Matcher size = SIZE.matcher(svg);
        size.find();
        int module = 8;
        int width = Integer.parseInt(size.group(1)) * module;
        int[] pixels = new int[width * width];
        Arrays.fill(pixels, 0xffffff);
        Matcher bar = BAR.matcher(svg);
        while (bar.find()) {
            int from = Integer.parseInt(bar.group(1)) * module;
            int length = Integer.parseInt(bar.group(3)) * module;
            for (int y = Integer.parseInt(bar.group(2)) * module, end = y + module; y < end; y++) {
                Arrays.fill(pixels, y * width + from, y * width + from + length, 0);
            }
        }
        BinaryBitmap seen = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, width, pixels)));
        return new QRCodeReader().decode(seen).getText();
    }
}
