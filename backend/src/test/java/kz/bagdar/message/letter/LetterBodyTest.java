package kz.bagdar.message.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import kz.bagdar.message.letter.MarkedText.Fault;
import kz.bagdar.platform.text.Language;
import org.junit.jupiter.api.Test;

/** What is filled in stands in every shape that editors and people give a text. */
class LetterBodyTest {

    private final LetterValues marat = new LetterValues().say(Placeholder.NAME, "Marat");

    @Test
    void textOutsideOfParagraphsIsFilledIn() {
        assertEquals("Marat, the bus waits", filled("{{name}}, the bus waits"));
        assertEquals("Marat:<p>Marat</p>and Marat", filled("{{name}}:<p>{{name}}</p>and {{name}}"));
        assertEquals("<strong>Marat</strong>", filled("<strong>{{name}}</strong>"));
    }

    @Test
    void textBesideAQuotationAHeadingOrAListIsFilledIn() {
        assertEquals(
                "<ul><li>Marat, see<blockquote><p>Marat</p></blockquote></li></ul>",
                filled("<ul><li>{{name}}, see<blockquote><p>{{name}}</p></blockquote></li></ul>"));
        assertEquals("<ul>Marat<li>x</li></ul>", filled("<ul>{{name}}<li>x</li></ul>"));
    }

    @Test
    void whatIsLeftOutTakesNothingElseWithIt() {
        assertEquals(
                "<ul><li>Bring your passport</li><li>Come early</li></ul>",
                filled(
                        "<ul><li>Your route: {{route}}<ul><li>Bring your passport</li></ul></li><li>Come early</li></ul>"));
        assertEquals(
                "<ul><li>Marat<ul><li>x</li></ul></li></ul>",
                filled("<ul><li>{{name}}<ul><li>{{route}}</li><li>x</li></ul></li></ul>"));
        assertEquals("<p>x</p><p>y</p>", filled("<p>x</p>Your route: <em>{{route}}</em><br><p>y</p>"));
        assertEquals("<ul><li>Marat</li></ul>", filled("<ul><li>{{route}}<ul><li>{{name}}</li></ul></li></ul>"));
    }

    @Test
    void whatIsEmptyThenGoesAsAWhole() {
        assertEquals("<p>x</p>", filled("<p>x</p><ul><li><ul><li>{{group}}</li></ul></li></ul>"));
        assertEquals("<p>x</p>", filled("<p>x</p><blockquote><p><strong>{{group}}</strong></p></blockquote>"));
        assertEquals("", filled("<ul><li>{{route}}<ul><li>{{group}}</li></ul></li></ul>"));
    }

    @Test
    void whatStandsApartMayBeThereTwice() {
        marat.put(Placeholder.LINK, new LetterParts(Language.en).link("https://bagdar.example"));

        String html = filled("<p>{{link}}</p><p>or</p><p>{{link}}</p>");

        assertEquals(3, html.split("class=\"button\"", -1).length);
    }

    @Test
    void blocksStandNowhereButAloneInAParagraph() {
        for (String html : List.of(
                "{{details}}", "<ul><li>{{details}}</li></ul>", "<p>x {{details}}</p>", "<h3>{{details}}</h3>")) {
            assertEquals("bad-placeholder", fault(html), html);
        }
    }

    private String filled(String html) {
        return LetterBody.of(html).filled(marat).html();
    }

    private static String fault(String html) {
        return LetterBody.of(html)
                .fault(EnumSet.allOf(Placeholder.class))
                .map(Fault::code)
                .orElse(null);
    }
}
