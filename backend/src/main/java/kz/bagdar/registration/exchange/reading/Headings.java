package kz.bagdar.registration.exchange.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagdar.platform.table.TableLine;
import kz.bagdar.registration.form.Question;

/** Finds the line that heads a table, below whatever title it has, and guesses what its columns hold. */
public final class Headings {

    /** What heads the columns where no line does. */
    public static final TableLine NONE = new TableLine(0, List.of());

    private static final int LOOKED_AT = 30;
    private static final Pattern OF_A_PERSON = Pattern.compile("\\S@\\S|\\d[\\d ()-]{8,}\\d");

    private final Map<String, ColumnTarget> known = new HashMap<>();

    /** @param questions of the seminar's form, found by what they ask and by their codes */
    public Headings(Collection<Question> questions) {
        for (ImportField field : ImportField.values()) {
            field.words().forEach(word -> known.putIfAbsent(Folded.words(word), ColumnTarget.of(field)));
        }
        questions.stream().filter(AnswerWords::isRead).forEach(this::know);
    }

    /** The codes of the questions that a cell can answer. */
    public static Set<String> readable(Collection<Question> questions) {
        return questions.stream()
                .filter(AnswerWords::isRead)
                .map(Question::code)
                .collect(Collectors.toSet());
    }

    private void know(Question question) {
        ColumnTarget target = new ColumnTarget(ImportField.ANSWER, question.code());
        Stream.of(
                        question.code(),
                        question.label().kk(),
                        question.label().ru(),
                        question.label().en())
                .filter(Objects::nonNull)
                .forEach(word -> known.putIfAbsent(Folded.words(word), target));
    }

    /**
     * The line of which most is known as headings; where none is, the first that has two cells, or any at all. What has
     * an e-mail or a telephone number in it is a person: such a file has no headings.
     */
    public TableLine find(Stream<TableLine> lines) {
        List<TableLine> first =
                lines.filter(line -> !line.isEmpty()).limit(LOOKED_AT).toList();
        TableLine best = first.stream()
                .filter(line -> known(line) > 0 && !isPerson(line))
                .reduce((one, later) -> known(later) > known(one) ? later : one)
                .orElse(null);
        if (best != null) {
            return best;
        }
        return first.stream()
                .filter(line ->
                        line.cells().stream().filter(cell -> !cell.isEmpty()).count() > 1)
                .findFirst()
                .or(() -> first.stream().findFirst())
                .filter(line -> !isPerson(line))
                .orElse(NONE);
    }

    private long known(TableLine line) {
        return line.cells().stream()
                .filter(cell -> known.containsKey(Folded.words(cell)))
                .count();
    }

    private static boolean isPerson(TableLine line) {
        return line.cells().stream().anyMatch(cell -> OF_A_PERSON.matcher(cell).find());
    }

    /** In the order of the columns; what a field is guessed for twice is guessed for the first. */
    public List<ColumnTarget> guess(List<String> headings) {
        List<ColumnTarget> targets = new ArrayList<>();
        Set<ColumnTarget> taken = new HashSet<>();
        for (String heading : headings) {
            ColumnTarget target = known.getOrDefault(Folded.words(heading), ColumnTarget.NONE);
            boolean free = target.field() != null && (target.field().isRanked() || taken.add(target));
            targets.add(free ? target : ColumnTarget.NONE);
        }
        return withoutSurname(targets);
    }

    /** Where no column has surnames, the one that is headed "name" has whole ones. */
    private static List<ColumnTarget> withoutSurname(List<ColumnTarget> targets) {
        boolean whole = targets.contains(ColumnTarget.of(ImportField.FULL_NAME));
        boolean parts = targets.contains(ColumnTarget.of(ImportField.SURNAME));
        ColumnTarget given = ColumnTarget.of(ImportField.GIVEN_NAME);
        if (parts && !whole || !targets.contains(given)) {
            return targets;
        }
        ColumnTarget instead = whole ? ColumnTarget.NONE : ColumnTarget.of(ImportField.FULL_NAME);
        return targets.stream()
                .map(target -> target.equals(given) ? instead : target)
                .toList();
    }
}
