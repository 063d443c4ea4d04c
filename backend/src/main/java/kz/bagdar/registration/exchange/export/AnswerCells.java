package kz.bagdar.registration.exchange.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.registration.form.FormAnswers;
import kz.bagdar.registration.form.Question;

/** The answers to a form as cells, one column for each question. */
final class AnswerCells {

    private static final LocalizedText YES = new LocalizedText("иә", "да", "yes");
    private static final LocalizedText NO = new LocalizedText("жоқ", "нет", "no");

    private final Collection<Question> questions;
    private final Language language;

    AnswerCells(Collection<Question> questions, Language language) {
        this.questions = questions;
        this.language = language;
    }

    List<String> headings() {
        return questions.stream().map(question -> question.label().in(language)).toList();
    }

    List<String> of(FormAnswers answers, Beside beside) {
        return questions.stream()
                .map(question -> cell(question, answers, beside))
                .toList();
    }

    static String yesOrNo(boolean yes, Language language) {
        return (yes ? YES : NO).in(language);
    }

    /** An answer that was given when the question was of another kind stands as it is. */
    private String cell(Question question, FormAnswers answers, Beside beside) {
        JsonNode answer = answers.byCode().get(question.code());
        if (answer == null) {
            return "";
        }
        return switch (question.kind()) {
            case CHOICE, CHOICES -> written(answer, code -> option(question, code));
            case CONSENT -> answer.isBoolean() ? yesOrNo(answer.booleanValue(), language) : written(answer);
            case ORGANIZATION -> named(beside.organizations(), question, answers);
            case FILE -> named(beside.files(), question, answers);
            case TEXT, LONG_TEXT, NUMBER, DATE -> written(answer);
        };
    }

    private static String named(Map<UUID, String> names, Question question, FormAnswers answers) {
        return answers.id(question.code())
                .map(names::get)
                .orElseGet(() -> written(answers.byCode().get(question.code())));
    }

    private static String written(JsonNode answer) {
        return written(answer, UnaryOperator.identity());
    }

    private static String written(JsonNode answer, UnaryOperator<String> words) {
        Stream<JsonNode> parts = answer.isArray() ? answer.valueStream() : Stream.of(answer);
        return parts.map(JsonNode::asText).map(words).collect(Collectors.joining("; "));
    }

    /** A label with the separator in it would be read as two. */
    private String option(Question question, String code) {
        return question.options().stream()
                .filter(option -> option.code().equals(code))
                .map(option -> option.label().in(language))
                .filter(label -> !label.matches(".*[;,].*"))
                .findFirst()
                .orElse(code);
    }
}
