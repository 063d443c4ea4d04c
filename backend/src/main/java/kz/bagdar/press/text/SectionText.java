package kz.bagdar.press.text;

import java.util.List;
import kz.bagdar.platform.text.LocalizedText;

/**
 * One section as it is written from the data, in every language.
 *
 * @param key the same in each release of the seminar, for as long as what the section is about exists
 * @param heading null for what needs none
 * @param html of the elements that {@link kz.bagdar.platform.text.RichText} lets pass
 * @param facts all that the section says, in its order
 */
public record SectionText(String key, LocalizedText heading, LocalizedText html, List<Fact> facts) {

    /** Key of the section that holds nothing but the release's title. */
    public static final String TITLE = "title";

    /** Key of the section that says that the seminar takes place, or does not. */
    public static final String LEAD = "lead";
}
