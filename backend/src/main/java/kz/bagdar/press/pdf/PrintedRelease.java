package kz.bagdar.press.pdf;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.press.Edition;
import kz.bagdar.press.ShownRelease;

/**
 * A release in one language, ready for the templates.
 *
 * @param kicker what the document is
 * @param venue null where it is not known
 * @param draft what stands above one that is not published; null on one that is
 */
public record PrintedRelease(
        String language,
        String kicker,
        String title,
        String days,
        String venue,
        String draft,
        List<PrintedSection> sections) {

    public record PrintedSection(String heading, String html) {}

    static PrintedRelease of(ShownRelease release, Language language) {
        Edition edition = release.edition();
        return new PrintedRelease(
                language.tag(),
                kicker(language),
                edition.title().in(language),
                edition.days().in(language),
                in(language, edition.venue()),
                release.version() == null ? draft(language) : null,
                edition.sections().stream()
                        .map(section -> new PrintedSection(
                                in(language, section.heading()), section.html().in(language)))
                        .toList());
    }

    static String kicker(Language language) {
        return switch (language) {
            case kk -> "Баспасөз хабарламасы";
            case ru -> "Пресс-релиз";
            case en -> "Press release";
        };
    }

    private static String draft(Language language) {
        return switch (language) {
            case kk -> "Жоба, жарияланбаған";
            case ru -> "Проект, не опубликовано";
            case en -> "Draft, not published";
        };
    }

    private static String in(Language language, LocalizedText text) {
        return text == null ? null : text.in(language);
    }

    String document() {
        return Templates.release(this).render();
    }

    @CheckedTemplate(basePath = "press")
    static class Templates {

        static native TemplateInstance release(PrintedRelease release);

        private Templates() {}
    }
}
