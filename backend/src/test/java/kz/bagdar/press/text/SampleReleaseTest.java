package kz.bagdar.press.text;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.text.RichText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The release of the seminar of 2019 says every fact of it, in every language, and nothing besides. */
class SampleReleaseTest {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /** Facts that are not texts of the data, but follow from it: as they are said in each language. */
    private static final Map<String, List<String>> SAID = Map.ofEntries(
            entry("republican", List.of("республикалық семинар", "республиканский семинар", "republican seminar")),
            entry("2019-02-14", List.of("2019 жылғы 14 ақпан", "14 февраля 2019 года", "14 February 2019")),
            entry(
                    "09:00-18:00",
                    List.of(
                            "09:00–18:00, жергілікті уақыт (UTC+06:00)",
                            "09:00–18:00 по местному времени (UTC+06:00)",
                            "09:00–18:00 local time (UTC+06:00)")),
            entry("groups 4", List.of("төрт топ", "четыре группы", "four groups")),
            entry(
                    "stops_per_group 4",
                    List.of(
                            "төрт білім беру ұйымы",
                            "четыре организации образования",
                            "four educational organizations")),
            entry("EXHIBITION", List.of("көрмелер", "выставки", "exhibitions")),
            entry("MASTER_CLASS", List.of("шеберлік сабақтары", "мастер-классы", "master classes")),
            entry("PANORAMIC_LESSON", List.of("панорамалық сабақтар", "панорамные уроки", "panoramic lessons")),
            // the fact list and the data word the same three places in another order
            entry(
                    "Palace of Schoolchildren, Astana, and leading educational organizations of the city",
                    List.of(
                            "Оқушылар сарайы және Астана қаласының жетекші білім беру ұйымдары",
                            "Дворец школьников и ведущие организации образования Астаны",
                            "Palace of Schoolchildren and leading educational organizations of Astana")),
            // the release itself says that it is a meeting of the Council
            entry(
                    "Republican Educational and Methodological Council",
                    List.of(
                            "Республикалық оқу-әдістемелік кеңестің отырысы",
                            "Заседание Республиканского учебно-методического совета",
                            "Meeting of the Republican Educational and Methodological Council")),
            entry("SPEECH", List.of("баяндама", "выступление", "speech")),
            entry("TOUR", List.of("экскурсия", "экскурсия", "tour")),
            entry("PRESENTATION", List.of("таныстырылым", "презентация", "presentation")));

    /** Every word that a release has of its own. */
    private static final Map<Language, String> OWN_WORDS = Map.of(Language.kk, """
            2019 жылғы 14 ақпанда ақпан тақырыбында республикалық семинар өтеді негізгі мәліметтер күні уақыты 09 00 18
            жергілікті уақыт utc 06 өтетін орны қатысушылар ұйымдастырушылар қай іс шара аясында семинардың мақсаты кластерлер
            қызметінің бағыттары кластерлердің қызметі мыналарға бағытталған 1 2 3 4 кезең баяндама баяндамашы таныстыратын
            маршруттардағы жұмыс төрт топқа бөлінеді әр топ білім беру ұйымында болады маршрут аялдамалар тақырыптар
            барысында бойынша көрмелер шеберлік сабақтары және панорамалық сабақтар өткізіледі""", Language.ru, """
            14 февраля 2019 года состоится республиканский семинар главное о семинаре дата время 09 00 18 по местному времени
            utc 06 место проведения участники организаторы проводится в рамках цель семинара направления деятельности
            кластеров деятельность направлена на следующее этап 1 2 3 4 выступление докладчик кто представляет работа маршрутах
            будут разделены четыре группы каждая из которых посетит организации образования маршрут остановки темы ходе
            направлениям пройдут выставки мастер классы и панорамные уроки""", Language.en, """
            on 14 february 2019 the republican seminar will take place at a glance date time 09 00 18 local utc 06 venue
            participants organizers held within purpose of directions clusters work is directed stage 1 2 3 4 speech by presentation
            routes be divided into four groups each which visit educational organizations route stops topics
            during exhibitions master classes and panoramic lessons in areas""");

    private static final List<SectionText> RELEASE = ReleaseText.of(SampleSeminar.programme(), SampleSeminar.groups());

    @TestFactory
    Stream<DynamicTest> everyFactStandsInEveryLanguage() {
        List<String> facts = new ArrayList<>();
        collect("", SampleSeminar.facts(), facts);
        assertEquals(67, facts.size(), "all facts of the list are checked");
        return facts.stream()
                .map(fact -> DynamicTest.dynamicTest(fact, () -> {
                    List<String> wordings = SAID.containsKey(fact) ? SAID.get(fact) : inTheData(fact);
                    for (Language language : Language.values()) {
                        String wording = wordings.get(language.ordinal());
                        assertTrue(
                                text(language).toLowerCase(Locale.ROOT).contains(wording.toLowerCase(Locale.ROOT)),
                                language + " does not say: " + wording);
                    }
                }));
    }

    @Test
    void nothingIsSaidThatTheDataDoesNotSay() {
        for (Language language : Language.values()) {
            Set<String> known = words(OWN_WORDS.get(language));
            texts(SampleSeminar.json())
                    .forEach(text -> known.addAll(words(text.get(language.tag()).asText())));

            Set<String> unknown = words(text(language));
            unknown.removeAll(known);

            assertEquals(Set.of(), unknown, language.tag());
        }
    }

    @Test
    void everyRouteNamesItsOwnStopsAndTopicsAlone() {
        List<JsonNode> routes = new ArrayList<>();
        SampleSeminar.facts().get("routes").forEach(routes::add);
        List<SectionText> sections = RELEASE.stream()
                .filter(section -> section.key().startsWith("route-"))
                .toList();
        Set<String> everything = new HashSet<>();
        routes.forEach(route -> everything.addAll(namedBy(route)));

        assertEquals(4, sections.size());
        for (int i = 0; i < 4; i++) {
            String said = RichText.words(sections.get(i).html().en()).toLowerCase(Locale.ROOT);
            Set<String> own = namedBy(routes.get(i));
            for (String name : everything) {
                assertEquals(own.contains(name), said.contains(name), name + " on route " + (i + 1));
            }
        }
    }

    @Test
    void sectionsFollowTheReleaseOfThatDay() {
        assertEquals(
                List.of(
                        "title",
                        "lead",
                        "facts",
                        "purpose",
                        "directions",
                        "stage",
                        "stage",
                        "route",
                        "route",
                        "route",
                        "route",
                        "activities"),
                RELEASE.stream()
                        .map(section -> section.key().replaceAll("-.*", ""))
                        .toList());
    }

    @Test
    void whatIsWrittenIsWhatTheSanitizerLetsPass() {
        for (SectionText section : RELEASE) {
            for (Language language : Language.values()) {
                assertEquals(
                        section.html().in(language),
                        RichText.clean(section.html().in(language)));
            }
        }
    }

    private static Set<String> namedBy(JsonNode route) {
        return Stream.of(route.get("stops"), route.get("topics"))
                .flatMap(names -> names.valueStream())
                .map(name -> name.asText().toLowerCase(Locale.ROOT))
                // one topic's name is part of another's
                .filter(name -> !name.equals("inclusion"))
                .collect(Collectors.toSet());
    }

    /** Every text of the list, but for its words for itself; numbers with the name of their field. */
    private static void collect(String field, JsonNode node, List<String> facts) {
        if (List.of("page", "order", "number").contains(field)) {
            return;
        }
        if (node.isTextual()) {
            facts.add(node.asText());
        } else if (node.isNumber()) {
            facts.add(field + " " + node.asInt());
        } else if (node.isArray()) {
            node.forEach(item -> collect(field, item, facts));
        } else {
            node.properties().forEach(entry -> collect(entry.getKey(), entry.getValue(), facts));
        }
    }

    private static List<String> inTheData(String fact) {
        return texts(SampleSeminar.json())
                .filter(text -> text.get("en").asText().equalsIgnoreCase(fact))
                .map(text -> Stream.of(Language.values())
                        .map(language -> text.get(language.tag()).asText())
                        .toList())
                .findFirst()
                .orElseThrow(() -> new AssertionError("the data does not say: " + fact));
    }

    private static Stream<JsonNode> texts(JsonNode node) {
        return node.findParents("kk").stream();
    }

    private static String text(Language language) {
        return RELEASE.stream()
                .flatMap(section -> Stream.of(section.heading(), section.html()))
                .filter(text -> text != null)
                .map(text -> RichText.words(text.in(language)))
                .collect(Collectors.joining("\n"));
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
