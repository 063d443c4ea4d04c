package kz.bagdar.registration.exchange.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagdar.cluster.ClusterView;
import kz.bagdar.organization.RegionView;
import kz.bagdar.platform.table.TableLine;
import kz.bagdar.platform.text.Language;
import kz.bagdar.registration.form.Question;
import kz.bagdar.route.RouteView;
import kz.bagdar.seminar.Category;

/** Turns a line of a table into what it says of a person, by the words that the seminar's people use. */
public final class LineReader {

    private final Columns columns;
    private final RegionWords regions;
    private final RouteWords routes;
    private final ClusterWords clusters;
    private final CategoryWords categories;
    private final AnswerWords answers;

    public LineReader(
            Columns columns,
            List<RegionView> regions,
            List<RouteView> routes,
            List<ClusterView> clusters,
            List<Category> categories,
            Collection<Question> questions) {
        this.columns = columns;
        this.regions = new RegionWords(regions);
        this.routes = new RouteWords(routes);
        this.clusters = new ClusterWords(clusters);
        this.categories = new CategoryWords(categories);
        this.answers = new AnswerWords(questions);
    }

    /** @param faults of the cells whose words are not known; the rules are asked later */
    public record ReadLine(TableLine line, Said said, List<LineFault> faults) {}

    /** The organizations that lines name, as they stand in cells. */
    public Set<String> organizations(List<TableLine> lines) {
        List<Integer> named = answers.ofOrganizations(columns);
        return lines.stream()
                .flatMap(line -> named.stream().map(line::cell))
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.toSet());
    }

    /** @param organizations by what stands in cells */
    public ReadLine read(TableLine whole, Map<String, UUID> organizations) {
        List<LineFault> faults = errors(whole);
        TableLine line = CellErrors.without(whole);
        for (int column : answers.ofOrganizations(columns)) {
            if (!line.cell(column).isEmpty() && !organizations.containsKey(line.cell(column))) {
                faults.add(LineFault.of(
                        line,
                        columns,
                        ImportField.ANSWER,
                        column,
                        "unknown-reference",
                        "names no organization, or several"));
            }
        }
        Said said = new Said(
                name(line),
                text(line, ImportField.EMAIL),
                text(line, ImportField.PHONE),
                text(line, ImportField.WORKPLACE),
                text(line, ImportField.POSITION),
                known(
                        line,
                        ImportField.REGION,
                        regions::code,
                        "names no region that exists on the seminar's first day",
                        faults),
                known(line, ImportField.CATEGORY, categories::code, "names no category of the seminar", faults),
                known(line, ImportField.LANGUAGE, LanguageWords::read, "names none of the three languages", faults),
                ranked(line, ImportField.ROUTES, routes::parts, routes::id, "names no route of the seminar", faults),
                ranked(
                        line,
                        ImportField.CLUSTERS,
                        clusters::parts,
                        clusters::id,
                        "names no cluster of the seminar's routes",
                        faults),
                known(line, ImportField.STEP_FREE_ACCESS, YesNo::read, "must be yes or no", faults),
                text(line, ImportField.NOTE),
                answers.read(line, columns, organizations));
        return new ReadLine(whole, said, faults);
    }

    private List<LineFault> errors(TableLine line) {
        List<LineFault> errors = new ArrayList<>();
        for (int column = 0; column < columns.targets().size(); column++) {
            ImportField field = columns.targets().get(column).field();
            if (field != null && CellErrors.isError(line.cell(column))) {
                errors.add(LineFault.of(
                        line, columns, field, column, "cell-error", "is an error of the table's own, and no text"));
            }
        }
        return errors;
    }

    /** What is wrong with a field of the line. */
    public LineFault fault(TableLine line, ImportField field, String code, String message) {
        return LineFault.of(line, columns, field, code, message);
    }

    /** What is wrong with the answer to a question. */
    public LineFault fault(TableLine line, String question, String code, String message) {
        return LineFault.of(line, columns, ImportField.ANSWER, columns.ofAnswer(question), code, message);
    }

    private String text(TableLine line, ImportField field) {
        return columns.text(line, field);
    }

    /** As lists in the country have it: the surname first. */
    private String name(TableLine line) {
        String whole = text(line, ImportField.FULL_NAME);
        if (whole != null) {
            return whole;
        }
        String parts = Stream.of(ImportField.SURNAME, ImportField.GIVEN_NAME, ImportField.PATRONYMIC)
                .map(field -> text(line, field))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return parts.isEmpty() ? null : parts;
    }

    private <T> T known(
            TableLine line,
            ImportField field,
            Function<String, Optional<T>> words,
            String message,
            List<LineFault> faults) {
        String text = text(line, field);
        if (text == null) {
            return null;
        }
        Optional<T> found = words.apply(text);
        if (found.isEmpty()) {
            faults.add(LineFault.of(line, columns, field, "unknown-reference", message));
        }
        return found.orElse(null);
    }

    /** Null where all the columns of the field are empty. */
    private List<UUID> ranked(
            TableLine line,
            ImportField field,
            Function<String, List<String>> parts,
            Function<String, Optional<UUID>> words,
            String message,
            List<LineFault> faults) {
        Set<UUID> ranked = new LinkedHashSet<>();
        for (int column : columns.all(field)) {
            for (String part : parts.apply(line.cell(column))) {
                Optional<UUID> found = words.apply(part);
                if (found.isEmpty()) {
                    faults.add(LineFault.of(line, columns, field, column, "unknown-reference", message));
                }
                found.ifPresent(ranked::add);
            }
        }
        return ranked.isEmpty() ? null : List.copyOf(ranked);
    }

    /** Language names as they are called in the three languages. */
    private static final class LanguageWords {

        static Optional<Language> read(String cell) {
            String word = Folded.words(cell);
            return Stream.of(Language.values())
                    .filter(language ->
                            word.equals(language.tag()) || starts(language).anyMatch(word::startsWith))
                    .findFirst();
        }

        private static Stream<String> starts(Language language) {
            return switch (language) {
                case kk -> Stream.of("каз", "kaz", "kz", "qaz");
                case ru -> Stream.of("рус", "орыс", "rus");
                case en -> Stream.of("англ", "агыл", "eng");
            };
        }
    }
}
