package kz.bagdar.seminar.photo;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import kz.bagdar.platform.problem.Problem;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;

/**
 * Reads a file of untrusted origin as a picture. What comes out is drawn anew from the pixels: nothing that the file
 * carried beside them (place, camera, owner, scripts) is in it.
 */
@ApplicationScoped
class PictureReader {

    private static final Set<String> FORMATS = Set.of("jpeg", "png", "webp");
    private static final long MOST_PIXELS = 50_000_000;
    // a picture of so many pixels can need some hundred megabytes while it is read
    private static final Semaphore AT_ONCE = new Semaphore(2);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    static {
        ImageIO.setUseCache(false);
        // finds the readers of the application too, whichever class loader touched ImageIO first
        ImageIO.scanForPlugins();
    }

    /**
     * @throws ProblemException 422 if it is no JPEG, PNG or WebP, is damaged, or has more than 50 million pixels; 503 if
     *     many others are waiting too
     */
    Picture read(byte[] file) {
        awaitTurn();
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw rejected("The file is not a JPEG, PNG or WebP picture");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return Portrait.of(decode(reader), Orientation.of(file, format(reader)));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException damaged) {
            if (damaged instanceof ProblemException refusal) {
                throw refusal;
            }
            throw rejected("The picture in the file is damaged");
        } finally {
            AT_ONCE.release();
        }
    }

    private static void awaitTurn() {
        try {
            if (AT_ONCE.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
        throw new ProblemException(
                Problem.of(ProblemType.UNAVAILABLE, "Many pictures are being read; send it again in some seconds"),
                Map.of("Retry-After", String.valueOf(PATIENCE.toSeconds())));
    }

    private static BufferedImage decode(ImageReader reader) throws IOException {
        if (!FORMATS.contains(format(reader))) {
            throw rejected("The file is not a JPEG, PNG or WebP picture");
        }
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw rejected("The picture has more than 50 million pixels");
        }
        ImageReadParam parameters = reader.getDefaultReadParam();
        int step = Math.max(1, Math.max(width, height) / (2 * Portrait.LONGEST_SIDE));
        parameters.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, parameters);
    }

    private static String format(ImageReader reader) throws IOException {
        return reader.getFormatName().toLowerCase(Locale.ROOT);
    }

    private static ProblemException rejected(String why) {
        return new ProblemException(ProblemType.IMAGE_REJECTED, why);
    }
}
