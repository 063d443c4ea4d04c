package kz.bagdar.registration.exchange.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HarmlessTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0", "@SUM(A1)", "\tx", "\r=1", "+7=A1", "-"})
    void whatBeginsLikeAFormulaIsText(String text) {
        assertEquals("'" + text, Harmless.cell(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+77011112233", "+7 (701) 111-22-33", "-5", "Айгүл", "a=b", "'x", ""})
    void telephoneNumbersAndWordsStayAsTheyAre(String text) {
        assertEquals(text, Harmless.cell(text));
    }

    @Test
    void nothingHidesBehindTheSeparatorOfAnotherProgram() {
        assertEquals("Мектеп;'=HYPERLINK(A1)", Harmless.cellOfText("Мектеп;=HYPERLINK(A1)"));
        assertEquals("'=1,'-x,-5,+7 701\t'@A", Harmless.cellOfText("=1,-x,-5,+7 701\t@A"));
        assertEquals("Алматы, +7 701; a=b", Harmless.cellOfText("Алматы, +7 701; a=b"));
    }
}
