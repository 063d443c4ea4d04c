package kz.bagdar.testing;

import static kz.bagdar.testing.Api.atPresent;
import static kz.bagdar.testing.Api.inAll;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes registration forms over the API. */
public final class AForm {

    private final List<AQuestion> questions = new ArrayList<>();
    private String wishes = "ROUTES";

    private AForm() {}

    public static AForm asking(AQuestion... questions) {
        AForm form = new AForm();
        form.questions.addAll(List.of(questions));
        return form;
    }

    /** Without questions. */
    public static AForm askingForClusters() {
        return asking().wishes("CLUSTERS");
    }

    public AForm wishes(String wishes) {
        this.wishes = wishes;
        return this;
    }

    /** A question that may be left out, and is asked of everybody. */
    public static AQuestion aQuestion(String code, String kind) {
        return new AQuestion(code, kind);
    }

    public Map<String, Object> body() {
        return Map.of(
                "wishes",
                wishes,
                "questions",
                questions.stream().map(AQuestion::fields).toList());
    }

    /** Of a seminar of {@link Tokens#organizer()}. */
    public void in(String seminarId) {
        sendTo(seminarId).statusCode(200);
    }

    public ValidatableResponse sendTo(String seminarId) {
        String address = "/seminars/" + seminarId + "/registration-form";
        return atPresent(address).body(body()).put(address).then();
    }

    public record AQuestion(Map<String, Object> fields) {

        private AQuestion(String code, String kind) {
            this(new HashMap<>(Map.of("code", code, "kind", kind, "label", inAll("Question " + code))));
        }

        public AQuestion with(String field, Object value) {
            fields.put(field, value);
            return this;
        }

        public AQuestion required() {
            return with("required", true);
        }

        public AQuestion offering(String... options) {
            return with(
                    "options",
                    Stream.of(options)
                            .map(code -> Map.of("code", code, "label", inAll("Option " + code)))
                            .toList());
        }

        public AQuestion shownWhen(String question, String... answers) {
            return with("showWhen", Map.of("question", question, "answers", List.of(answers)));
        }

        public AQuestion askedOf(String... categories) {
            return with("categoryCodes", List.of(categories));
        }
    }
}
