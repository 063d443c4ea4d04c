package kz.bagdar.press.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.press.text.Contradictions.Contradiction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContradictionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // inflected, in other letters, with markup inside
                "ru | Дворец школьников | Дом дружбы | Встречаемся во Дворце школьников. | true",
                "ru | Дворец школьников | Дом дружбы | Встречаемся в Доме дружбы. | false",
                "kk | Оқушылар сарайы | Достық үйі | Оқушылар сарайында кездесеміз. | true",
                "kk | Оқушылар сарайы | Достық үйі | Достық үйінде кездесеміз. | false",
                "en | Palace of Schoolchildren | House of Friendship | At the <strong>PALACE</strong> of  schoolchildren! | true",
                // a name that grew or shrank
                "en | Palace of Schoolchildren | Palace of Schoolchildren of Astana | At the Palace of Schoolchildren of Astana. | false",
                "en | Palace of Schoolchildren of Astana | Palace of Schoolchildren | At the Palace of Schoolchildren of Astana. | true",
                "en | Palace of Schoolchildren of Astana | Palace of Schoolchildren | At the Palace of Schoolchildren. | false",
                // names that differ in their ending alone
                "ru | Ибраева Г.К. | Ибраев Г.К. | Выступает Ибраева Г.К. | true",
                "ru | Ибраева Г.К. | Ибраев Г.К. | Выступает Ибраев Г.К. | false",
                "en | 09:00 | 10:00 | We begin at 9.00 sharp. | true",
                "en | 09:00 | 10:00 | We end at 19:00. | false",
                "en | Inclusion | Diversity | An inclusive school. | false",
            })
    void oldValueIsFoundWhereTheEditStillSaysIt(Language language, String was, String is, String text, boolean found) {
        Contradictions now = new Contradictions(List.of(fact(language, is)));

        List<Contradiction> contradictions =
                now.in(LocalizedText.of(language, "<p>" + text + "</p>"), List.of(fact(language, was)));

        assertEquals(
                found ? List.of(language) : List.of(),
                contradictions.stream()
                        .flatMap(contradiction -> contradiction.stillSays().stream())
                        .toList());
    }

    @Test
    void whatIsGoneIsPointedOutWithoutASuccessor() {
        List<Contradiction> found = new Contradictions(List.of())
                .in(LocalizedText.of(Language.en, "Aigul S. speaks"), List.of(fact(Language.en, "Aigul S.")));

        assertEquals(
                List.of(new Contradiction(
                        "venue", LocalizedText.of(Language.en, "Aigul S."), null, List.of(Language.en))),
                found);
    }

    @Test
    void whatAnotherFactStillSaysIsNoContradiction() {
        Fact elsewhere = Fact.of("cluster/2", LocalizedText.of(Language.en, "Inclusion"));

        assertEquals(
                List.of(),
                new Contradictions(List.of(elsewhere))
                        .in(LocalizedText.of(Language.en, "On Inclusion"), List.of(fact(Language.en, "Inclusion"))));
    }

    @ParameterizedTest
    @CsvSource({
        "en,14 February",
        "en,'February 14, 2019'",
        "ru,14.02.2019",
        "ru,14 февраля",
        "kk,14 ақпанда",
        "kk,2019-02-14"
    })
    void dayThatMovedIsFoundHoweverItIsWritten(Language language, String text) {
        Fact was = day("2019-02-14");
        Fact is = day("2019-02-21");

        assertEquals(
                1,
                new Contradictions(List.of(is))
                        .in(LocalizedText.of(language, text), List.of(was))
                        .size());
        assertEquals(List.of(), new Contradictions(List.of(was)).in(LocalizedText.of(language, text), List.of(was)));
    }

    private static Fact day(String day) {
        LocalDate date = LocalDate.parse(day);
        return new Occasion(date, date, null, null, ZoneId.of("Asia/Almaty")).date();
    }

    private static Fact fact(Language language, String value) {
        return Fact.of("venue", LocalizedText.of(language, value));
    }
}
