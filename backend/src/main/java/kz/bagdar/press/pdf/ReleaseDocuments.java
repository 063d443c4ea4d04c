package kz.bagdar.press.pdf;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Supplier;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.web.Sha256;
import kz.bagdar.press.ReleaseAccess;
import kz.bagdar.press.ShownRelease;
import kz.bagdar.programme.version.PublishedProgrammes;

/** A release on paper, and the pictures that go with links to it and to its seminar. The same text is printed once. */
@ApplicationScoped
class ReleaseDocuments {

    private static final long KEPT_BYTES = 32L * 1024 * 1024;

    private final Cache<String, byte[]> printed = Caffeine.newBuilder()
            .maximumWeight(KEPT_BYTES)
            .weigher((String key, byte[] document) -> document.length)
            .build();

    @Inject
    ReleaseAccess releases;

    @Inject
    PublishedProgrammes programmes;

    @Inject
    PdfPrinter printer;

    @Inject
    CardPainter painter;

    /** A document and the name under which it is saved. */
    record Document(String fileName, byte[] content) {}

    Document pdf(String seminar, UUID id, Language language, boolean draft) {
        ShownRelease release = draft ? releases.draft(seminar, id) : releases.published(seminar, id);
        String html = PrintedRelease.of(release, language).document();
        byte[] content = once("pdf " + release.at() + html, () -> printer.print(html, release.at()));
        return new Document(release.slug() + "-" + language.tag() + ".pdf", content);
    }

    byte[] card(String seminar, UUID id, Language language) {
        return painted(LinkCard.of(releases.published(seminar, id).edition(), language));
    }

    /** Of the seminar itself, as it was last published. */
    byte[] card(String seminar, Language language) {
        return painted(LinkCard.of(programmes.of(seminar).programme(), language));
    }

    private byte[] painted(LinkCard card) {
        String html = card.html();
        return once("card " + html, () -> painter.paint(html));
    }

    private byte[] once(String source, Supplier<byte[]> print) {
        String key = HexFormat.of().formatHex(Sha256.start().digest(source.getBytes(StandardCharsets.UTF_8)));
        return printed.get(key, first -> print.get());
    }
}
