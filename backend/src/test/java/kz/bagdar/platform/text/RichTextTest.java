package kz.bagdar.platform.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RichTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>a <strong>b</strong><br><em>c</em></p> | <p>a <strong>b</strong><br><em>c</em></p>",
                "<h3>h</h3><ul><li>1</li></ul><ol><li>2</li></ol> | <h3>h</h3><ul><li>1</li></ul><ol><li>2</li></ol>",
                "<blockquote>q</blockquote> | <blockquote>q</blockquote>",
                "<a href='https://edu.kz' onclick='x()' target='_blank'>l</a> | <a href=\"https://edu.kz\">l</a>",
                "<a href='mailto:a@b.kz'>l</a> | <a href=\"mailto:a@b.kz\">l</a>",
                "<a href='javascript:alert(1)'>l</a> | <a>l</a>",
                "<a href='JaVa&#115;cript:alert(1)'>l</a> | <a>l</a>",
                "<a href='data:text/html,x'>l</a> | <a>l</a>",
                "<a href='//evil.example'>l</a> | <a>l</a>",
                "<script>alert(1)</script><p>x</p> | <p>x</p>",
                "<style>p{}</style><p style='color:red' class='c'>x</p> | <p>x</p>",
                "<img src=x onerror=alert(1)>x<iframe src=y></iframe> | x",
                "<svg><script>alert(1)</script></svg>x | x",
                "<b>b</b><i>i</i><h1>h</h1> | <strong>b</strong><em>i</em>h",
                "<p>a < b & c</p> | <p>a &lt; b &amp; c</p>",
                "<p>un<strong>closed | <p>un<strong>closed</strong></p>",
                "&lt;script&gt;alert(1)&lt;/script&gt; | &lt;script&gt;alert(1)&lt;/script&gt;",
            })
    void littleIsLetThrough(String html, String cleaned) {
        assertEquals(cleaned, RichText.clean(html));
        assertEquals(cleaned, RichText.clean(RichText.clean(html)), "cleaning again changes nothing");
    }

    @Test
    void nestingHasAnEnd() {
        assertFalse(RichText.isTooDeep("<ul><li>".repeat(6) + "x"));
        assertTrue(RichText.isTooDeep("<ul><li>".repeat(2500) + "x"));
        assertFalse(RichText.isTooDeep("<p>x</p>".repeat(2500)));
    }

    @Test
    void wordsAreOnOneLine() {
        assertEquals("a b c d", RichText.words("<p>a&nbsp;b</p><ul><li>c</li></ul>\n<p><em>d</em></p>"));
    }
}
