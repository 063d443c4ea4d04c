package kz.bagdar.registration.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagdar.organization.OrganizationView;
import kz.bagdar.organization.Organizations;
import kz.bagdar.platform.problem.Violation;
import kz.bagdar.registration.answer.RegistrationFiles;

/** What of answers must fit the seminar's form, and exist. */
@ApplicationScoped
public class AnswerRules {

    @Inject
    RegistrationForms forms;

    @Inject
    Organizations organizations;

    @Inject
    RegistrationFiles files;

    /**
     * What somebody has answered before.
     *
     * @param registrationId null for who is not known to be registered
     * @param email of such a person; otherwise null
     */
    public record Given(UUID registrationId, String email, FormAnswers answers, String categoryCode) {

        public Given(UUID registrationId, FormAnswers answers, String categoryCode) {
            this(registrationId, null, answers, categoryCode);
        }

        private static Given nothing(String email) {
            return new Given(null, email, FormAnswers.NONE, null);
        }
    }

    /** The form that the answers must fit. */
    public RegistrationForm form(UUID seminarId) {
        return forms.of(seminarId);
    }

    /**
     * @param email of whoever registers: the files may be those of the same person, who sends all of it once more
     * @return what is wrong, naming {@code answers.<code>}
     */
    public List<Violation> check(
            UUID seminarId, RegistrationForm form, String email, FormAnswers answers, String categoryCode) {
        return check(form, seminarId, Given.nothing(email), answers, categoryCode);
    }

    /** As {@link #check}, for who has answered before: what is left as it is stays allowed. */
    public List<Violation> checkChanges(
            UUID seminarId, RegistrationForm form, Given present, FormAnswers answers, String categoryCode) {
        return check(form, seminarId, present, answers, categoryCode);
    }

    private List<Violation> check(
            RegistrationForm form, UUID seminarId, Given present, FormAnswers answers, String categoryCode) {
        List<Violation> violations = new ArrayList<>(
                present.registrationId() == null
                        ? form.check(answers, categoryCode)
                        : form.checkChanges(present.answers(), present.categoryCode(), answers, categoryCode));
        violations.addAll(unknown(
                "organization",
                newIds(form, QuestionKind.ORGANIZATION, present, answers),
                ids -> organizations.byIds(ids).stream()
                        .map(OrganizationView::id)
                        .collect(Collectors.toSet())));
        violations.addAll(unknown(
                "file",
                newIds(form, QuestionKind.FILE, present, answers),
                ids -> files.free(seminarId, ids, present.registrationId(), present.email())));
        return violations;
    }

    private static Map<String, UUID> newIds(
            RegistrationForm form, QuestionKind kind, Given present, FormAnswers answers) {
        Map<String, UUID> named = new HashMap<>(form.ids(kind, answers));
        named.entrySet().removeAll(form.ids(kind, present.answers()).entrySet());
        return named;
    }

    private static List<Violation> unknown(
            String what, Map<String, UUID> named, Function<Collection<UUID>, Set<UUID>> existing) {
        if (named.isEmpty()) {
            return List.of();
        }
        Set<UUID> known = existing.apply(named.values());
        return named.entrySet().stream()
                .filter(one -> !known.contains(one.getValue()))
                .map(one -> new Violation(
                        RegistrationForm.field(one.getKey()), "unknown-reference", "names no " + what + " to be had"))
                .toList();
    }
}
