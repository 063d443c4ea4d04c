import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * Unpacks what Bagdar runs on: {@code Unpack.java ARCHIVE FOLDER}, where the archive is a {@code .tar.gz}, or a
 * {@code .jar} with a {@code .txz} in it. It stands in for tar and xz, which not every machine has; a JDK is there
 * anyway.
 */
final class Unpack {

    private static final int BLOCK = 512;

    private final InputStream tar;
    private final Path folder;

    private Unpack(InputStream tar, Path folder) {
        this.tar = tar;
        this.folder = folder.toAbsolutePath().normalize();
    }

    public static void main(String[] args) throws IOException {
        try (InputStream tar = open(Path.of(args[0]))) {
            new Unpack(tar, Path.of(args[1])).all();
        }
    }

    private static InputStream open(Path archive) throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(archive), 1 << 16);
        return archive.toString().endsWith(".jar") ? txzInside(bytes) : new GZIPInputStream(bytes, 1 << 16);
    }

    private static InputStream txzInside(InputStream jar) throws IOException {
        var entries = new ZipInputStream(jar);
        for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
            if (entry.getName().endsWith(".txz")) {
                return new XZInputStream(entries);
            }
        }
        throw new IOException("no .txz in the jar");
    }

    private void all() throws IOException {
        String longName = null;
        for (byte[] header = tar.readNBytes(BLOCK); !isEnd(header); header = tar.readNBytes(BLOCK)) {
            long size = number(header, 124, 12);
            char type = (char) header[156];
            if (type == 'x') {
                longName = pathOf(new String(content(size), StandardCharsets.UTF_8), longName);
            } else if (type == 'L') {
                longName = text(content(size), 0, (int) size);
            } else {
                entry(header, longName != null ? longName : name(header), type, size);
                longName = null;
            }
        }
    }

    private static boolean isEnd(byte[] header) {
        return header.length < BLOCK || header[0] == 0;
    }

    private void entry(byte[] header, String name, char type, long size) throws IOException {
        Path target = inside(name);
        switch (type) {
            case '5' -> Files.createDirectories(target);
            case '2' -> {
                String link = text(header, 157, 100);
                inside(folder.relativize(target.resolveSibling(link)).toString());
                Files.createDirectories(target.getParent());
                Files.createSymbolicLink(target, Path.of(link));
            }
            case '0', '\0' -> {
                Files.createDirectories(target.getParent());
                Files.copy(new Limited(tar, size), target, StandardCopyOption.REPLACE_EXISTING);
                boolean program = (number(header, 100, 8) & 0100) != 0;
                Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
                tar.skipNBytes(padding(size));
            }
            default -> tar.skipNBytes(size + padding(size));
        }
    }

    private Path inside(String name) throws IOException {
        Path target = folder.resolve(name).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("the archive reaches outside its folder: " + name);
        }
        return target;
    }

    private byte[] content(long size) throws IOException {
        byte[] bytes = tar.readNBytes((int) size);
        tar.skipNBytes(padding(size));
        return bytes;
    }

    /** The records of an extended header read {@code LENGTH KEY=VALUE\n}. */
    private static String pathOf(String records, String otherwise) {
        return records.lines()
                .map(line -> line.substring(line.indexOf(' ') + 1))
                .filter(line -> line.startsWith("path="))
                .map(line -> line.substring("path=".length()))
                .findFirst()
                .orElse(otherwise);
    }

    private static String name(byte[] header) {
        String prefix = text(header, 345, 155);
        return prefix.isEmpty() ? text(header, 0, 100) : prefix + "/" + text(header, 0, 100);
    }

    private static long number(byte[] header, int from, int length) {
        String octal = text(header, from, length).strip();
        return octal.isEmpty() ? 0 : Long.parseLong(octal, 8);
    }

    private static String text(byte[] bytes, int from, int length) {
        int end = from;
        while (end < from + length && bytes[end] != 0) {
            end++;
        }
        return new String(bytes, from, end - from, StandardCharsets.UTF_8);
    }

    private static long padding(long size) {
        return (BLOCK - size % BLOCK) % BLOCK;
    }

    /** The next {@code left} bytes of another stream. */
    private static final class Limited extends InputStream {

        private final InputStream from;
        private long left;

        Limited(InputStream from, long left) {
            this.from = from;
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            int one = left > 0 ? from.read() : -1;
            left--;
            return one;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            int count = from.read(bytes, offset, (int) Math.min(length, left));
            if (count < 0) {
                throw new IOException("the archive ends too early");
            }
            left -= count;
            return count;
        }
    }
}
