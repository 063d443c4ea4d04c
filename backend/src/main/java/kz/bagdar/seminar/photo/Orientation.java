package kz.bagdar.seminar.photo;

import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.riff.RiffReader;
import com.drew.lang.SequentialByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.webp.WebpRiffHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/**
 * How the camera was held, as EXIF says it. Nothing else of what a file carries is read: some of it is packed, and may
 * be a thousand times as long as the file.
 */
final class Orientation {

    private static final int UPRIGHT = 1;

    private Orientation() {}

    /**
     * @param format by its name in ImageIO, in small letters
     * @return 1 to 8, and 1 is upright
     */
    static int of(byte[] file, String format) {
        try {
            ExifIFD0Directory exif = exif(file, format).getFirstDirectoryOfType(ExifIFD0Directory.class);
            return exif == null || !exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                    ? UPRIGHT
                    : exif.getInt(ExifIFD0Directory.TAG_ORIENTATION);
        } catch (ImageProcessingException | IOException | MetadataException unreadable) {
            return UPRIGHT;
        }
    }

    private static Metadata exif(byte[] file, String format) throws ImageProcessingException, IOException {
        return switch (format) {
            case "jpeg" -> JpegMetadataReader.readMetadata(new ByteArrayInputStream(file), List.of(new ExifReader()));
            case "webp" -> {
                Metadata metadata = new Metadata();
                // of the bytes themselves, and not of a stream: it believes no length that goes beyond them
                new RiffReader().processRiff(new SequentialByteArrayReader(file), new ExifAlone(metadata));
                yield metadata;
            }
            default -> new Metadata();
        };
    }

    private static final class ExifAlone extends WebpRiffHandler {

        ExifAlone(Metadata metadata) {
            super(metadata);
        }

        @Override
        public boolean shouldAcceptChunk(String name) {
            return name.equals("EXIF");
        }
    }
}
