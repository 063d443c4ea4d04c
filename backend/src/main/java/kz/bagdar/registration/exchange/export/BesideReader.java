package kz.bagdar.registration.exchange.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagdar.organization.OrganizationView;
import kz.bagdar.organization.Organizations;
import kz.bagdar.platform.text.Language;
import kz.bagdar.registration.RegistrationView;
import kz.bagdar.registration.answer.RegistrationFiles;
import kz.bagdar.registration.delegation.Delegations;
import kz.bagdar.registration.form.Question;
import kz.bagdar.registration.form.QuestionKind;
import kz.bagdar.registration.session.SignUps;

/** Reads what stands beside the registrations of some people, in a transaction of its own. */
@ApplicationScoped
class BesideReader {

    @Inject
    Delegations delegations;

    @Inject
    SignUps signUps;

    @Inject
    Organizations organizations;

    @Inject
    RegistrationFiles files;

    @Transactional(TxType.REQUIRES_NEW)
    Beside read(List<RegistrationView> people, Collection<Question> questions, Language language) {
        return new Beside(
                delegations.names(people.stream()
                        .map(RegistrationView::delegationId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet())),
                signUps.sessionsOf(people.stream().map(RegistrationView::id).toList()),
                names(answers(people, questions, QuestionKind.ORGANIZATION), language),
                files.names(answers(people, questions, QuestionKind.FILE)));
    }

    /** Whoever reads the file finds an organization by its name, unless several have it. */
    private Map<UUID, String> names(Set<UUID> ids, Language language) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<UUID, String> names = organizations.byIds(ids).stream()
                .collect(Collectors.toMap(
                        OrganizationView::id,
                        organization -> organization.name().in(language)));
        Map<String, UUID> found = organizations.named(Set.copyOf(names.values()));
        names.entrySet().removeIf(named -> !named.getKey().equals(found.get(named.getValue())));
        return names;
    }

    private static Set<UUID> answers(List<RegistrationView> people, Collection<Question> questions, QuestionKind kind) {
        return questions.stream()
                .filter(question -> question.kind() == kind)
                .flatMap(question -> people.stream().flatMap(person -> person.answers().id(question.code()).stream()))
                .collect(Collectors.toSet());
    }
}
