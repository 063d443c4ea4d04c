package kz.bagdar.registration.exchange.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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
                .map(question -> cell(question, answers.byCode().get(question.code()), beside))
                .toList();
    }

    static String yesOrNo(boolean yes, Language language) {
        return (yes ? YES : NO).in(language);
    }

    private String cell(Question question, JsonNode answer, Beside beside) {
        if (answer == null) {
            return "";
        }
        return switch (question.kind()) {
            case CHOICE -> option(question, answer.asText());
            case CHOICES ->
                answer.valueStream()
                        .map(code -> option(question, code.asText()))
                        .collect(Collectors.joining("; "));
            case CONSENT -> yesOrNo(answer.asBoolean(), language);
            case ORGANIZATION -> named(beside.organizations(), answer);
            case FILE -> named(beside.files(), answer);
            case TEXT, LONG_TEXT, NUMBER, DATE -> answer.asText();
        };
    }

    private static String named(Map<UUID, String> names, JsonNode answer) {
        return names.getOrDefault(UUID.fromString(answer.asText()), answer.asText());
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
