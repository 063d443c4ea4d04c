package kz.bagdar.press;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.Violation;
import kz.bagdar.platform.text.RichText;
import kz.bagdar.press.text.SectionText;

/** What edits of a release must keep to. */
final class EditRules {

    private static final int LONGEST_HTML = 20_000;
    private static final int LONGEST_TITLE = 300;
    private static final int MOST_CUSTOM = 30;
    private static final Pattern CUSTOM = Pattern.compile(StoredSection.CUSTOM + "[1-9]\\d{0,2}");

    // no encoding or document can hold them
    private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]|\\p{Cs}");

    private final Manuscript manuscript;
    private final List<Violation> violations = new ArrayList<>();

    private EditRules(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    /** @throws ProblemException 422 naming each field that breaks a rule */
    static void check(Manuscript manuscript, WriteRelease request) {
        EditRules rules = new EditRules(manuscript);
        rules.check(request.sections());
        if (!rules.violations.isEmpty()) {
            throw ProblemException.invalid(rules.violations);
        }
    }

    private void check(List<WriteSection> sections) {
        Set<String> keys = new HashSet<>();
        int custom = 0;
        for (int i = 0; i < sections.size(); i++) {
            WriteSection section = sections.get(i);
            String field = "sections[" + i + "]";
            boolean own = CUSTOM.matcher(section.key()).matches();
            custom += own ? 1 : 0;
            if (!keys.add(section.key())) {
                refuse(field + ".key", "duplicate", "is the key of an earlier section");
            } else if (!own && !manuscript.has(section.key())) {
                refuse(field + ".key", "unknown-reference", "names no section; your own are custom-1 and so on");
            }
            if (section.heading() != null && !own) {
                refuse(field + ".heading", "not-allowed", "comes from the data in this section");
            }
            if (section.isHidden() && section.key().equals(SectionText.TITLE)) {
                refuse(field + ".hidden", "not-allowed", "must not be true of the title");
            }
            checkTexts(field + ".edited", section);
        }
        if (custom > MOST_CUSTOM) {
            refuse("sections", "too-long", "must have at most " + MOST_CUSTOM + " sections of your own");
        }
        manuscript
                .generatedKeys()
                .filter(key -> !keys.contains(key))
                .forEach(key -> refuse("sections", "required", "must name the section " + key));
    }

    private void checkTexts(String field, WriteSection section) {
        if (section.edited() == null) {
            return;
        }
        Map<String, String> texts = new TreeMap<>();
        put(texts, "kk", section.edited().kk());
        put(texts, "ru", section.edited().ru());
        put(texts, "en", section.edited().en());
        texts.forEach((language, html) -> {
            String member = field + "." + language;
            if (html.length() > LONGEST_HTML) {
                refuse(member, "too-long", "must have at most " + LONGEST_HTML + " characters");
            } else if (UNWRITABLE.matcher(html).find()) {
                refuse(member, "bad-format", "must not have control characters or half a character");
            } else if (RichText.isTooDeep(html)) {
                refuse(member, "bad-format", "must not nest elements deeper than " + RichText.DEEPEST);
            } else if (section.key().equals(SectionText.TITLE)
                    && RichText.words(html).length() > LONGEST_TITLE) {
                refuse(member, "too-long", "must have at most " + LONGEST_TITLE + " characters in a title");
            }
        });
    }

    private static void put(Map<String, String> texts, String language, String html) {
        if (html != null) {
            texts.put(language, html);
        }
    }

    private void refuse(String field, String code, String message) {
        violations.add(new Violation(field, code, message));
    }
}
