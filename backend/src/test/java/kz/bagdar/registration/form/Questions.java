package kz.bagdar.registration.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.bagdar.platform.json.StoredForm;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.text.LocalizedText;

/** Questions with unsurprising values, without a service. */
final class Questions {

    private static final LocalizedText LABEL = LocalizedText.of(Language.en, "A question");

    private Questions() {}

    /** @param fields those that differ from a question that may be left out, and is asked of everybody */
    static Question question(String code, QuestionKind kind, Map<String, Object> fields) {
        Map<String, Object> all = new HashMap<>(fields);
        all.put("code", code);
        all.put("kind", kind);
        all.put("label", LABEL);
        return StoredForm.read(StoredForm.write(all), Question.class);
    }

    static Question question(String code, QuestionKind kind) {
        return question(code, kind, Map.of());
    }

    static List<QuestionOption> options(String... codes) {
        return Stream.of(codes).map(code -> new QuestionOption(code, LABEL)).toList();
    }

    static FormAnswers answers(Map<String, Object> byCode) {
        return StoredForm.read(StoredForm.write(byCode), FormAnswers.class);
    }
}
