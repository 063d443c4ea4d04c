package kz.bagdar.registration.exchange.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bagdar.platform.table.TableLine;
import kz.bagdar.registration.form.FormAnswers;
import kz.bagdar.registration.form.Question;
import kz.bagdar.registration.form.QuestionKind;

/**
 * Turns cells into answers. What is not understood stays the text that it is, for the form itself says what is wrong
 * with that.
 */
final class AnswerWords {

    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> options = new HashMap<>();

    AnswerWords(Collection<Question> asked) {
        asked.stream().filter(AnswerWords::isRead).forEach(question -> {
            questions.put(question.code(), question);
            options.put(question.code(), optionsByWord(question));
        });
    }

    /** A file is more than a cell can say. */
    static boolean isRead(Question question) {
        return question.kind() != QuestionKind.FILE;
    }

    /** The columns in which organizations are named. */
    List<Integer> ofOrganizations(Columns columns) {
        return questions.values().stream()
                .filter(question -> question.kind() == QuestionKind.ORGANIZATION)
                .map(question -> columns.ofAnswer(question.code()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** @param organizations by their names, as they stand in cells */
    FormAnswers read(TableLine line, Columns columns, Map<String, UUID> organizations) {
        Map<String, JsonNode> answers = new LinkedHashMap<>();
        questions.forEach((code, question) -> {
            Integer column = columns.ofAnswer(code);
            String cell = column == null ? "" : line.cell(column);
            if (!cell.isEmpty()) {
                answers.put(code, answer(question, cell, organizations));
            }
        });
        return answers.isEmpty() ? FormAnswers.NONE : new FormAnswers(answers);
    }

    private JsonNode answer(Question question, String cell, Map<String, UUID> organizations) {
        return switch (question.kind()) {
            case NUMBER -> number(cell);
            case CHOICE -> TextNode.valueOf(option(question, cell));
            case CHOICES -> choices(question, cell);
            case DATE ->
                TextNode.valueOf(LocalDates.read(cell).map(Object::toString).orElse(cell));
            case CONSENT -> YesNo.read(cell).<JsonNode>map(BooleanNode::valueOf).orElse(TextNode.valueOf(cell));
            case ORGANIZATION ->
                organizations.containsKey(cell)
                        ? TextNode.valueOf(organizations.get(cell).toString())
                        : null;
            case TEXT, LONG_TEXT, FILE -> TextNode.valueOf(cell);
        };
    }

    private static JsonNode number(String cell) {
        try {
            return DecimalNode.valueOf(new BigDecimal(cell.replace(" ", "").replace(',', '.')));
        } catch (NumberFormatException noNumber) {
            return TextNode.valueOf(cell);
        }
    }

    private JsonNode choices(Question question, String cell) {
        ArrayNode chosen = JsonNodeFactory.instance.arrayNode();
        if (options.get(question.code()).containsKey(Folded.words(cell))) {
            return chosen.add(option(question, cell));
        }
        Stream.of(cell.split("[;,\\n]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .forEach(part -> chosen.add(option(question, part)));
        return chosen;
    }

    private String option(Question question, String word) {
        return options.get(question.code()).getOrDefault(Folded.words(word), word);
    }

    private static Map<String, String> optionsByWord(Question question) {
        Map<String, String> codes = new HashMap<>();
        question.options().forEach(option -> codes.put(Folded.words(option.code()), option.code()));
        question.options()
                .forEach(option -> Stream.of(
                                option.label().kk(),
                                option.label().ru(),
                                option.label().en())
                        .filter(Objects::nonNull)
                        .forEach(label -> codes.putIfAbsent(Folded.words(label), option.code())));
        return codes;
    }
}
