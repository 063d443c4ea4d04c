package kz.bagdar.registration.exchange.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagdar.cluster.ClusterView;
import kz.bagdar.organization.RegionView;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.registration.RegistrationView;
import kz.bagdar.registration.exchange.reading.ImportField;
import kz.bagdar.registration.form.RegistrationForm;
import kz.bagdar.registration.form.Wishes;
import kz.bagdar.route.RouteView;
import kz.bagdar.seminar.Category;
import kz.bagdar.seminar.SeminarView;

/** A person as a line of a table, in words that are understood when the table is read again. */
final class PersonLine {

    private static final List<ImportField> FIELDS = List.of(
            ImportField.FULL_NAME,
            ImportField.EMAIL,
            ImportField.PHONE,
            ImportField.WORKPLACE,
            ImportField.POSITION,
            ImportField.REGION,
            ImportField.CATEGORY,
            ImportField.LANGUAGE,
            ImportField.ROUTES,
            ImportField.CLUSTERS,
            ImportField.STEP_FREE_ACCESS,
            ImportField.NOTE);

    private final Language language;
    private final List<ImportField> fields;
    private final Map<String, LocalizedText> regions;
    private final Map<String, LocalizedText> categories;
    private final Map<UUID, Integer> routes;
    private final Map<UUID, LocalizedText> clusters;
    private final AnswerCells answers;
    private final StandingCells standing;

    PersonLine(
            SeminarView seminar,
            List<RegionView> regions,
            List<RouteView> routes,
            List<ClusterView> clusters,
            RegistrationForm form,
            StandingCells standing,
            Language language) {
        this.standing = standing;
        this.answers = new AnswerCells(form.questions(), language);
        this.language = language;
        this.regions = regions.stream().collect(Collectors.toMap(RegionView::code, RegionView::name));
        this.categories = seminar.categories().stream().collect(Collectors.toMap(Category::code, Category::name));
        this.routes = routes.stream().collect(Collectors.toMap(RouteView::id, RouteView::number));
        this.clusters = clusters.stream().collect(Collectors.toMap(ClusterView::id, ClusterView::name));
        // a column that nobody is asked for would be empty in every line
        this.fields = FIELDS.stream()
                .filter(field -> field != ImportField.CLUSTERS || form.wishes() == Wishes.CLUSTERS)
                .toList();
    }

    List<String> headings() {
        List<String> headings = new ArrayList<>();
        fields.forEach(field -> headings.add(field.heading(language)));
        headings.addAll(answers.headings());
        headings.addAll(standing.headings());
        return headings;
    }

    List<String> cells(RegistrationView person, Beside beside) {
        List<String> cells = new ArrayList<>();
        fields.forEach(field -> cells.add(cell(person, field)));
        cells.addAll(answers.of(person.answers(), beside));
        cells.addAll(standing.of(person, beside));
        return cells;
    }

    private String cell(RegistrationView person, ImportField field) {
        return switch (field) {
            case FULL_NAME -> person.fullName();
            case EMAIL -> person.email();
            case PHONE -> person.phone();
            case WORKPLACE -> person.workplace();
            case POSITION -> person.position();
            case REGION -> name(regions, person.regionCode());
            case CATEGORY -> name(categories, person.categoryCode());
            case LANGUAGE -> person.language().tag();
            case ROUTES ->
                person.preferences().stream()
                        .map(routes::get)
                        .filter(Objects::nonNull)
                        .map(String::valueOf)
                        .collect(Collectors.joining(", "));
            case CLUSTERS ->
                person.clusterWishes().stream()
                        .map(clusters::get)
                        .filter(Objects::nonNull)
                        .map(cluster -> cluster.in(language))
                        .collect(Collectors.joining("; "));
            case STEP_FREE_ACCESS -> AnswerCells.yesOrNo(person.stepFreeAccess(), language);
            case NOTE -> person.note();
            case SURNAME, GIVEN_NAME, PATRONYMIC, ANSWER -> throw new IllegalArgumentException(field.name());
        };
    }

    private String name(Map<String, LocalizedText> names, String code) {
        LocalizedText name = code == null ? null : names.get(code);
        return name == null ? code : name.in(language);
    }
}
