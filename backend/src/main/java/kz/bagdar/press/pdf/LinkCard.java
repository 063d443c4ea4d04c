package kz.bagdar.press.pdf;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Locale;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.press.Edition;
import kz.bagdar.press.text.ReleaseText;
import kz.bagdar.programme.ProgrammeView;

/**
 * What stands on the picture that goes with a link.
 *
 * @param kicker what the link leads to
 * @param venue null where it is not known
 */
public record LinkCard(String language, String kicker, String title, String days, String venue) {

    private static final int LONGEST_VENUE = 110;

    static LinkCard of(Edition release, Language language) {
        return of(PrintedRelease.kicker(language), release.title(), release.days(), release.venue(), language);
    }

    /** Of a seminar itself, as long as no release tells of it. */
    static LinkCard of(ProgrammeView programme, Language language) {
        String level = ReleaseText.level(programme.seminar()).in(language);
        return of(
                level.substring(0, 1).toUpperCase(Locale.ROOT) + level.substring(1),
                programme.seminar().title(),
                ReleaseText.days(programme.seminar()),
                ReleaseText.venue(programme),
                language);
    }

    private static LinkCard of(
            String kicker, LocalizedText title, LocalizedText days, LocalizedText venue, Language language) {
        return new LinkCard(
                language.tag(),
                kicker,
                title.in(language),
                days.in(language),
                venue == null ? null : shortened(venue.in(language)));
    }

    private static String shortened(String venue) {
        if (venue.length() <= LONGEST_VENUE) {
            return venue;
        }
        int space = venue.lastIndexOf(' ', LONGEST_VENUE - 2);
        // a link may be as long and have no space at all
        return venue.substring(0, space < 0 ? LONGEST_VENUE - 2 : space) + " …";
    }

    String html() {
        return Templates.card(this, size()).render();
    }

    /** The longer the title, the smaller, so that it fits. */
    private String size() {
        int length = title.length();
        return length <= 50 ? "xl" : length <= 100 ? "l" : length <= 180 ? "m" : "s";
    }

    @CheckedTemplate(basePath = "press")
    static class Templates {

        static native TemplateInstance card(LinkCard card, String size);

        private Templates() {}
    }
}
