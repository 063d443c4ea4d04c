package kz.bagdar.seminar.photo;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.management.ThreadMXBean;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Files that are small, and would be large if all that they carry were read. */
class HostilePictureTest {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int IHDR_ENDS = 33;

    @Test
    void textThatIsPackedBesideThePixelsStaysPacked() throws IOException {
        byte[] file = withText(png(), zeros(300 * MEGABYTE));
        ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = memory.getCurrentThreadAllocatedBytes();

        Picture picture = new PictureReader().read(file);

        assertEquals(1, picture.width());
        assertThat(memory.getCurrentThreadAllocatedBytes() - before, lessThan(50L * MEGABYTE));
    }

    @Test
    void lengthThatGoesBeyondTheFileIsNotBelieved() {
        byte[] file = ByteBuffer.allocate(24)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(Integer.MAX_VALUE)
                .put("WEBPEXIF".getBytes(StandardCharsets.US_ASCII))
                .putInt(Integer.MAX_VALUE - 64)
                .array();

        assertEquals(1, Orientation.of(file, "webp"));
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private static byte[] zeros(int length) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            byte[] zeros = new byte[MEGABYTE];
            for (int i = 0; i < length / MEGABYTE; i++) {
                out.write(zeros);
            }
        }
        return packed.toByteArray();
    }

    /** With a compressed text (PNG, 11.3.4.3) behind the header. */
    private static byte[] withText(byte[] png, byte[] packed) {
        byte[] name = "zTXtComment\0\0".getBytes(StandardCharsets.US_ASCII);
        byte[] chunk = ByteBuffer.allocate(name.length + packed.length)
                .put(name)
                .put(packed)
                .array();
        CRC32 sum = new CRC32();
        sum.update(chunk);
        return ByteBuffer.allocate(png.length + chunk.length + 8)
                .put(png, 0, IHDR_ENDS)
                .putInt(chunk.length - 4)
                .put(chunk)
                .putInt((int) sum.getValue())
                .put(png, IHDR_ENDS, png.length - IHDR_ENDS)
                .array();
    }
}
