package kz.bagdar.registration.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagdar.organization.OrganizationView;
import kz.bagdar.organization.Organizations;
import kz.bagdar.platform.problem.Violation;

/** What of answers must fit the seminar's form, and exist. */
@ApplicationScoped
public class AnswerRules {

    @Inject
    RegistrationForms forms;

    @Inject
    Organizations organizations;

    /** The form that the answers must fit. */
    public RegistrationForm form(UUID seminarId) {
        return forms.of(seminarId);
    }

    /** @return what is wrong, naming {@code answers.<code>} */
    public List<Violation> check(RegistrationForm form, FormAnswers answers, String categoryCode) {
        List<Violation> violations = new ArrayList<>(form.check(answers, categoryCode));
        violations.addAll(unknownOrganizations(form.ids(QuestionKind.ORGANIZATION, answers)));
        return violations;
    }

    /** As {@link #check}, for who has answered before: what is left as it is stays allowed. */
    public List<Violation> checkChanges(
            UUID seminarId, FormAnswers present, String presentCategory, FormAnswers answers, String categoryCode) {
        RegistrationForm form = forms.of(seminarId);
        List<Violation> violations =
                new ArrayList<>(form.checkChanges(present, presentCategory, answers, categoryCode));
        Map<String, UUID> named = new HashMap<>(form.ids(QuestionKind.ORGANIZATION, answers));
        named.entrySet().removeAll(form.ids(QuestionKind.ORGANIZATION, present).entrySet());
        violations.addAll(unknownOrganizations(named));
        return violations;
    }

    private List<Violation> unknownOrganizations(Map<String, UUID> named) {
        if (named.isEmpty()) {
            return List.of();
        }
        Set<UUID> known = organizations.byIds(named.values()).stream()
                .map(OrganizationView::id)
                .collect(Collectors.toSet());
        return named.entrySet().stream()
                .filter(one -> !known.contains(one.getValue()))
                .map(one -> new Violation(
                        RegistrationForm.field(one.getKey()), "unknown-reference", "names no known organization"))
                .toList();
    }
}
