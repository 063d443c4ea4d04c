package kz.bagdar.press.text;

import static kz.bagdar.press.text.AProgramme.aProgramme;
import static kz.bagdar.press.text.AProgramme.in;
import static kz.bagdar.press.text.AProgramme.session;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.press.text.Contradictions.Contradiction;
import kz.bagdar.seminar.Lifecycle;
import kz.bagdar.seminar.SessionKind;
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
                now.in("purpose", LocalizedText.of(language, "<p>" + text + "</p>"), List.of(fact(language, was)));

        assertEquals(
                found ? List.of(language) : List.of(),
                contradictions.stream()
                        .flatMap(contradiction -> contradiction.stillSays().stream())
                        .toList());
    }

    @Test
    void whatIsGoneIsPointedOutWithoutASuccessor() {
        List<Contradiction> found = new Contradictions(List.of())
                .in(
                        "purpose",
                        LocalizedText.of(Language.en, "Aigul S. speaks"),
                        List.of(fact(Language.en, "Aigul S.")));

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
                        .in(
                                "purpose",
                                LocalizedText.of(Language.en, "On Inclusion"),
                                List.of(fact(Language.en, "Inclusion"))));
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
                        .in("purpose", LocalizedText.of(language, text), List.of(was))
                        .size());
        assertEquals(
                List.of(),
                new Contradictions(List.of(was)).in("purpose", LocalizedText.of(language, text), List.of(was)));
    }

    @Test
    void longProgrammeThatChangedAsAWholeIsSearchedInNoTime() {
        List<Fact> basis = talks("Talk");
        Contradictions now = new Contradictions(talks("Lecture"));
        LocalizedText edited = LocalizedText.of(Language.en, "<p>" + "Come and hear all about it. ".repeat(700));

        ThreadMXBean cpu = ManagementFactory.getThreadMXBean();
        long begun = cpu.getCurrentThreadCpuTime();
        for (int section = 0; section < 20; section++) {
            assertEquals(List.of(), now.in("custom-" + section, edited, basis));
        }

        assertTrue(cpu.getCurrentThreadCpuTime() - begun < Duration.ofSeconds(5).toNanos());
    }

    private static List<Fact> talks(String word) {
        return IntStream.range(0, 10_000)
                .mapToObj(i -> Fact.of("session/" + i, LocalizedText.of(Language.en, word + " number " + i)))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | lead | COMPLETED | The seminar will take place in Astana. | true",
                "en | lead | COMPLETED | The seminar took place in Astana. | false",
                "ru | lead | COMPLETED | Семинар состоится в Астане. | true",
                "ru | lead | COMPLETED | Семинар состоялся в Астане. | false",
                "ru | lead | COMPLETED | Семинар состоит из двух этапов. | false",
                "kk | lead | COMPLETED | Семинар Астанада өтеді. | true",
                "kk | lead | COMPLETED | Семинар Астанада өтті. | false",
                "en | lead | RUNNING | All takes place in Astana. | false",
                // that it is cancelled is to be said, whatever else is
                "ru | lead | CANCELLED | Приглашаем всех! | true",
                "ru | lead | CANCELLED | Семинар отменён. | false",
                "ru | purpose | CANCELLED | Учимся вместе. | false",
                // it is the lessons that take place there
                "ru | purpose | COMPLETED | Урок проходит в лаборатории. | false",
                "kk | custom-1 | COMPLETED | Сабақ зертханада өтеді. | false",
                "en | title | COMPLETED | What will take place in Astana | true",
            })
    void whatBecameOfTheSeminarIsHeldAgainstTheText(
            Language language, String section, Lifecycle now, String text, boolean found) {
        List<Contradiction> contradictions = new Contradictions(
                        facts(aProgramme().in(now)))
                .in(section, LocalizedText.of(language, text), facts(aProgramme()));

        assertEquals(
                found ? List.of("state") : List.of(),
                contradictions.stream().map(Contradiction::fact).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CANCELLED | Приглашаем всех! | true",
                "CANCELLED | Семинар отменён. | false",
                "COMPLETED | Семинар состоится в Астане. | true",
                "COMPLETED | Семинар состоялся в Астане. | false",
                "PUBLISHED | Семинар состоится в Астане. | false",
            })
    void sheetThatLeavesTheStateOutIsOfASeminarThatIsAhead(Lifecycle now, String text, boolean found) {
        List<Fact> older = facts(aProgramme()).stream()
                .filter(fact -> !fact.name().equals(Fact.STATE))
                .toList();
        LocalizedText edited = LocalizedText.of(Language.ru, text);

        assertEquals(
                found ? List.of("state") : List.of(),
                new Contradictions(facts(aProgramme().in(now)))
                        .in("lead", edited, older).stream()
                                .map(Contradiction::fact)
                                .toList());
        assertEquals(List.of(), new Contradictions(older).in("lead", edited, older));
    }

    @Test
    void kindOfASessionAndTheOffsetAreFactsToo() {
        AProgramme was =
                aProgramme().open("09:00", "18:00").withStage("Opening", session(SessionKind.TOUR, in("Walk"), null));
        AProgramme is = aProgramme()
                .open("09:00", "18:00")
                .on("2026-02-14", "2026-02-14")
                .withStage("Opening", session(SessionKind.MASTER_CLASS, in("Walk"), null));
        LocalizedText edited = LocalizedText.of(Language.ru, "Экскурсии начинаются в 9:00 (UTC+06:00).");

        List<Contradiction> found = new Contradictions(facts(is)).in("custom-1", edited, facts(was));

        assertEquals(
                List.of("kind", "offset"),
                found.stream()
                        .map(contradiction -> contradiction.fact().replaceAll("/.*", ""))
                        .sorted()
                        .toList());
    }

    private static List<Fact> facts(AProgramme programme) {
        return ReleaseText.of(programme.view(), 0).stream()
                .flatMap(section -> section.facts().stream())
                .collect(Collectors.toMap(Fact::name, fact -> fact, (first, same) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private static Fact day(String day) {
        LocalDate date = LocalDate.parse(day);
        return new Occasion(date, date, null, null, ZoneId.of("Asia/Almaty")).date();
    }

    private static Fact fact(Language language, String value) {
        return Fact.of("venue", LocalizedText.of(language, value));
    }
}
