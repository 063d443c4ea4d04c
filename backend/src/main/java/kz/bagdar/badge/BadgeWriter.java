package kz.bagdar.badge;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import kz.bagdar.badge.print.Badge;
import kz.bagdar.badge.print.Badge.RouteMark;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.registration.Attendee;
import kz.bagdar.route.GroupView;
import kz.bagdar.route.RouteNames;
import kz.bagdar.route.RouteView;
import kz.bagdar.seminar.Category;
import kz.bagdar.seminar.SeminarView;

/**
 * Writes what stands on badges of one seminar, as its team has it at one moment, published or not: it is the team that
 * prints them, mostly before the groups are announced.
 *
 * @param regions names by code
 * @param codes what a registration's QR code says
 */
record BadgeWriter(
        SeminarView seminar,
        Map<String, LocalizedText> regions,
        Map<UUID, GroupView> groups,
        Map<UUID, RouteView> routes,
        Function<UUID, String> codes) {

    Badge write(Attendee person, Guise guise) {
        Language language = guise.languageOf(person.language());
        return new Badge(
                seminar.title().in(language),
                person.fullName(),
                guise.only(BadgePart.WORKPLACE, person::workplace),
                guise.only(BadgePart.POSITION, person::position),
                guise.only(BadgePart.REGION, () -> region(person, language)),
                guise.only(BadgePart.CATEGORY, () -> category(person, language)),
                guise.only(BadgePart.ROUTE, () -> mark(person, language)),
                guise.only(BadgePart.CODE, () -> codes.apply(person.id())));
    }

    private String region(Attendee person, Language language) {
        LocalizedText name = regions.get(person.regionCode());
        return name == null ? null : name.in(language);
    }

    private String category(Attendee person, Language language) {
        return seminar.categories().stream()
                .filter(category -> category.code().equals(person.categoryCode()))
                .findFirst()
                .map(Category::name)
                .map(name -> name.in(language))
                .orElse(null);
    }

    /** Empty for who is in no group yet. */
    Optional<GroupView> group(Attendee person) {
        return Optional.ofNullable(groups.get(person.groupId()));
    }

    Optional<RouteView> route(Attendee person) {
        return group(person).map(group -> routes.get(group.routeId()));
    }

    private RouteMark mark(Attendee person, Language language) {
        return group(person)
                .map(group -> mark(routes.get(group.routeId()), group, language))
                .orElse(null);
    }

    private static RouteMark mark(RouteView route, GroupView group, Language language) {
        return new RouteMark(
                RouteNames.of(route, language) + " · " + RouteNames.of(group, language),
                route.name() == null ? null : route.name().in(language),
                route.colour());
    }
}
