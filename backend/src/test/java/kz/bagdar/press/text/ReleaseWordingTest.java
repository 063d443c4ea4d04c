package kz.bagdar.press.text;

import static kz.bagdar.press.text.AProgramme.aProgramme;
import static kz.bagdar.press.text.AProgramme.about;
import static kz.bagdar.press.text.AProgramme.cluster;
import static kz.bagdar.press.text.AProgramme.in;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import kz.bagdar.cluster.ClusterView;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.programme.ProgrammeSession;
import kz.bagdar.seminar.Lifecycle;
import kz.bagdar.seminar.SessionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sentences of a release, whole, in the three languages. */
class ReleaseWordingTest {

    private static final List<SessionKind> KINDS =
            List.of(SessionKind.EXHIBITION, SessionKind.MASTER_CLASS, SessionKind.PANORAMIC_LESSON);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PUBLISHED | 2019-02-14 | 2019 жылғы 14 ақпанда «S kk» тақырыбында қалалық семинар өтеді. | 14 февраля 2019 года состоится городской семинар «S ru». | The city seminar “S” will take place on 14 February 2019.",
                "RUNNING | 2019-02-14 | 2019 жылғы 14 ақпанда «S kk» тақырыбында қалалық семинар өтіп жатыр. | 14 февраля 2019 года проходит городской семинар «S ru». | The city seminar “S” is taking place on 14 February 2019.",
                "COMPLETED | 2019-02-14 | 2019 жылғы 14 ақпанда «S kk» тақырыбында қалалық семинар өтті. | 14 февраля 2019 года состоялся городской семинар «S ru». | The city seminar “S” took place on 14 February 2019.",
                "COMPLETED | 2019-02-15 | 2019 жылғы 14–15 ақпан аралығында «S kk» тақырыбында қалалық семинар өтті. | С 14 по 15 февраля 2019 года прошёл городской семинар «S ru». | The city seminar “S” took place from 14 to 15 February 2019.",
                "CANCELLED | 2019-02-14 | 2019 жылғы 14 ақпан күніне белгіленген «S kk» тақырыбындағы қалалық семинар өткізілмейді. | Городской семинар «S ru», который был объявлен на 14 февраля 2019 года, отменён. | The city seminar “S”, announced for 14 February 2019, is cancelled.",
                "CANCELLED | 2019-02-15 | 2019 жылғы 14–15 ақпан күндеріне белгіленген «S kk» тақырыбындағы қалалық семинар өткізілмейді. | Городской семинар «S ru», который был объявлен на 14–15 февраля 2019 года, отменён. | The city seminar “S”, announced for 14–15 February 2019, is cancelled.",
            })
    void seminarIsAnnouncedReportedOrCalledOff(Lifecycle lifecycle, String to, String kk, String ru, String en) {
        AProgramme programme = aProgramme().titled(in("S")).on("2019-02-14", to).in(lifecycle);

        assertEquals(paragraphs(kk, ru, en), html(programme, "lead"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PUBLISHED | Қатысушылар екі топқа бөлінеді, әр топ төрт білім беру ұйымында болады. | Участники будут разделены на две группы, каждая из которых посетит четыре организации образования. | The participants will be divided into two groups, each of which will visit four educational organizations.",
                "RUNNING | Қатысушылар екі топқа бөлінеді, әр топ төрт білім беру ұйымында болады. | Участники разделены на две группы, каждая из которых посещает четыре организации образования. | The participants are divided into two groups, each of which visits four educational organizations.",
                "COMPLETED | Қатысушылар екі топқа бөлінді, әр топ төрт білім беру ұйымында болды. | Участники были разделены на две группы, каждая из которых посетила четыре организации образования. | The participants were divided into two groups, each of which visited four educational organizations.",
            })
    void participantsAreDividedInTheTenseOfTheSeminar(Lifecycle lifecycle, String kk, String ru, String en) {
        Progress progress = Progress.of(lifecycle);

        assertEquals(
                List.of(kk, ru, en),
                Words.ALL.stream()
                        .map(words -> words.division(words.groups(2), words.organizations(4), progress))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PUBLISHED | Семинар барысында кластерлердің бағыттары бойынша көрмелер, шеберлік сабақтары және панорамалық сабақтар өткізіледі. | В ходе семинара по направлениям кластеров пройдут выставки, мастер-классы и панорамные уроки. | During the seminar, exhibitions, master classes and panoramic lessons will be held in the areas of the clusters.",
                "RUNNING | Семинар барысында кластерлердің бағыттары бойынша көрмелер, шеберлік сабақтары және панорамалық сабақтар өткізіледі. | В ходе семинара по направлениям кластеров проходят выставки, мастер-классы и панорамные уроки. | During the seminar, exhibitions, master classes and panoramic lessons are held in the areas of the clusters.",
                "COMPLETED | Семинар барысында кластерлердің бағыттары бойынша көрмелер, шеберлік сабақтары және панорамалық сабақтар өткізілді. | В ходе семинара по направлениям кластеров прошли выставки, мастер-классы и панорамные уроки. | During the seminar, exhibitions, master classes and panoramic lessons were held in the areas of the clusters.",
            })
    void activitiesAreHeldInTheTenseOfTheSeminar(Lifecycle lifecycle, String kk, String ru, String en) {
        assertEquals(
                List.of(kk, ru, en),
                Words.ALL.stream()
                        .map(words -> words.activities(KINDS, true, Progress.of(lifecycle)))
                        .toList());
    }

    @Test
    void whatDoesNotTakePlaceIsNotDescribed() {
        AProgramme cancelled = aProgramme().withActivities(SessionKind.TOUR).in(Lifecycle.CANCELLED);

        assertEquals(
                List.of("title", "lead", "facts"),
                ReleaseText.of(cancelled.view(), 4).stream()
                        .map(SectionText::key)
                        .toList());
    }

    @Test
    void activitiesAreOfTheClustersOnlyWhereTheDataSaysSo() {
        ClusterView cluster = cluster("Inclusion");
        ProgrammeSession shown = about(cluster, SessionKind.TOUR);
        AProgramme one = aProgramme()
                .withCluster(cluster)
                .withStage("Opening", shown)
                .withActivities(SessionKind.TOUR, SessionKind.EXHIBITION);
        assertThat(one.written(Language.en), containsString("tours and exhibitions will be held.</p>"));

        assertThat(one.directedAt(in("Success")).written(Language.en), containsString("in the areas of the clusters"));
        assertThat(
                aProgramme()
                        .withCluster(cluster)
                        .withStage("Opening", shown)
                        .withActivities(SessionKind.TOUR)
                        .written(Language.en),
                containsString("in the areas of the clusters"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SPEECH | Балабақшадағы баяндамашылар | Выступлениям учат | Speech, therapy and more | баяндама | выступление | ''",
                "SPEECH | Сөйлеу туралы | О речи | Speeches of children | баяндама | выступление | speech",
                "TOUR | Оқушылар сарайына экскурсия | Экскурсия по Дворцу | Tour of the Palace | '' | '' | ''",
                "TOUR | Экскурсиялар клубы | Клуб «Экскурсия» | Tourism clubs | экскурсия | экскурсия | tour",
                "PRESENTATION | Орталықтардың таныстырылымы | «Презентация» центров | Presentation | '' | '' | ''",
                "EXHIBITION | Кітап көрмесі | Выставка-ярмарка | An exhibition | '' | '' | exhibition",
            })
    void kindIsLeftOutOnlyWhereTheTitleSaysIt(
            SessionKind kind, String kk, String ru, String en, String inKazakh, String inRussian, String inEnglish) {
        assertEquals(
                List.of(inKazakh, inRussian, inEnglish),
                List.of(
                        new KazakhWords().kind(kind, kk),
                        new RussianWords().kind(kind, ru),
                        new EnglishWords().kind(kind, en)));
    }

    @Test
    void whoPresentsIsNamedWithoutSayingItTwice() {
        assertEquals(
                List.of("таныстырылым; таныстыратын: W", "презентация; кто представляет: W", "presentation by W"),
                Words.ALL.stream()
                        .map(words -> String.join(
                                "; ",
                                words.held(
                                                SessionKind.PRESENTATION,
                                                words.one(SessionKind.PRESENTATION),
                                                List.of(),
                                                "W")
                                        .toList()))
                        .toList());
        assertEquals(
                List.of("tour by A", "presented by: W"),
                new EnglishWords()
                        .held(SessionKind.TOUR, "tour", List.of("A"), "W")
                        .toList());
    }

    @Test
    void eventAroundTheSeminarStandsInTheNominative() {
        List<String> labels =
                Words.ALL.stream().map(words -> words.label(Label.WITHIN)).toList();

        assertEquals(List.of("Қай іс-шара аясында өтеді", "Проводится в рамках", "Held within"), labels);
    }

    private static List<String> paragraphs(String... sentences) {
        return Stream.of(sentences).map(sentence -> "<p>" + sentence + "</p>").toList();
    }

    private static List<String> html(AProgramme programme, String key) {
        LocalizedText html = ReleaseText.of(programme.view(), 0).stream()
                .filter(section -> section.key().equals(key))
                .findFirst()
                .orElseThrow()
                .html();
        return Stream.of(Language.values()).map(html::in).toList();
    }
}
