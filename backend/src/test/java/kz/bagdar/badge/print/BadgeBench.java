package kz.bagdar.badge.print;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Makes badges in one of two ways and prints how many a second and how much memory the process has had at most. Each
 * measurement is a process of its own; {@code make bench-badges} starts them in turn.
 */
final class BadgeBench {

    private static final int WARM_UP = 50;

    private BadgeBench() {}

    /** @param args the way ({@code drawn} or {@code html}), the layout, and how many badges */
    public static void main(String[] args) throws IOException {
        int count = Integer.parseInt(args[2]);
        Layout layout = Layout.valueOf(args[1]);
        boolean drawn = args[0].equals("drawn");
        make(drawn, layout, WARM_UP);
        long start = System.nanoTime();
        long bytes = make(drawn, layout, count);
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "%.1f %d %.1f%n", count / seconds, peakMegabytes(), bytes / 1e6);
    }

    /** @return bytes of all that was made */
    private static long make(boolean drawn, Layout layout, int count) throws IOException {
        if (!drawn) {
            HtmlBadges reference = new HtmlBadges();
            long bytes = 0;
            for (int i = 0; i < count; i++) {
                bytes += reference.print(badge(i)).length;
            }
            return bytes;
        }
        Path file = Files.createTempFile("badges", ".pdf");
        try (BadgeDocument document = new BadgeDocument(layout, "Badges");
                OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < count; i++) {
                document.add(badge(i));
            }
            document.save(out);
            return Files.size(file);
        } finally {
            Files.delete(file);
        }
    }

    private static Badge badge(int number) {
        Badge like = number % 2 == 0 ? Samples.USUAL : Samples.FULL;
        return new Badge(
                like.seminar(),
                like.name() + " " + number,
                like.workplace(),
                like.position(),
                like.region(),
                like.category(),
                like.route(),
                "%064d".formatted(number));
    }

    /** What the process held at most, heap and all else. */
    private static long peakMegabytes() throws IOException {
        try (Stream<String> status = Files.lines(Path.of("/proc/self/status"))) {
            String peak =
                    status.filter(line -> line.startsWith("VmHWM")).findFirst().orElseThrow();
            return Long.parseLong(peak.replaceAll("\\D", "")) / 1024;
        }
    }
}
