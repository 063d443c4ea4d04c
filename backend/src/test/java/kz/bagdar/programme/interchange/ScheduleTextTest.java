package kz.bagdar.programme.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTextTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                <p>Why <b>this</b></p>,                           Why this
                <DIV>Old <EM>tags</EM></DIV>,                           Old tags
                <p>From Vec&lt;T&gt; to slices</p>,               From Vec‹T› to slices
                `List<String>` and `Map<K&#44; List<V>>`,         '`List‹String›` and `Map‹K, List‹V››`'
                See <https://example.org/a> for more,             See ‹https://example.org/a› for more
                if a <b then 1 < 2,                               if a
                How to close a &lt;p&gt; with &lt;/p,             How to close a ‹p› with ‹/p
                <script>alert(1)</script>Safe<!-- not said -->,   Safe
                A&#146;s and  and &#xFFFE;,                 A’s and  and
                """)
    void markupIsTakenOutAndWhatLooksLikeItStaysReadable(String written, String read) {
        assertEquals(read, ScheduleText.plain(written));
    }

    @ParameterizedTest
    @CsvSource({
        "Option<T> in practice, Option‹T› in practice",
        "What <?php still is, What ‹?php still is",
        "<script>alert(1)</script>, <script>alert(1)</script>",
        "1 < 2, 1 < 2"
    })
    void titleKeepsMarkupToBeRefusedForIt(String written, String read) {
        assertEquals(read, ScheduleText.line(written));
    }

    @Test
    void characterOfTwoHalvesIsCutAsOne() {
        assertEquals("ab", ScheduleText.cut("ab👩c", 3));
        assertEquals("ab👩", ScheduleText.cut("ab👩c", 4));
    }
}
