package kz.bagdar.platform.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFaultTest {

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\rb", "a\r\nb", "a\u2028b", "a\u2029b", "ends\n"})
    void textOfOneLineHasNoLineBreak(String text) {
        assertEquals(Optional.of(new TextFault("bad-format", "must be on one line")), TextFault.in(text, 100, false));
        assertEquals(Optional.empty(), TextFault.in(text, 100, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Білім беру", "a < b", "a\tb", "a\u00a0b", "👩‍🏫"})
    void plainTextIsTaken(String text) {
        assertEquals(Optional.empty(), TextFault.in(text, 100, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001bb", "a\u0085b", "a\uFFFEb", "a\uFFFFb"})
    void noTextHasControlCharacters(String text) {
        assertEquals("bad-format", TextFault.in(text, 100, true).orElseThrow().code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc\u202Egpj.exe",
                "a\u2066b\u2069",
                "\u200Ea",
                "a\u200Bb",
                "\uFEFFa",
                "Айг\u200Dүл",
                "a\u200Cb",
                "\u200Da",
                "ends\u200D"
            })
    void noTextHasInvisibleCharacters(String text) {
        assertEquals(
                "invisible-character",
                TextFault.in(text, 100, true).orElseThrow().code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"می\u200Cخواهم", "ශ්\u200Dරී", "👨🏽\u200D🏫", "й", "Việt"})
    void joinersAndMarksStandWhereLettersNeedThem(String text) {
        assertEquals(Optional.empty(), TextFault.in(text, 100, false));
    }

    @Test
    void marksArePiledOnNoLetter() {
        assertEquals(
                "bad-format",
                TextFault.in("Z" + "\u0335".repeat(6), 100, false).orElseThrow().code());
    }
}
