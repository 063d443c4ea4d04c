package kz.bagdar.registration.exchange.export;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.registration.RegistrationView;
import kz.bagdar.route.GroupView;
import kz.bagdar.route.RouteView;
import kz.bagdar.seminar.session.SessionView;

/**
 * How it stands with a person, as cells that come after what people say of themselves. Their headings are none that an
 * import knows: it leaves them aside.
 */
final class StandingCells {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private static final List<LocalizedText> HEADINGS = List.of(
            new LocalizedText("Күйі", "Статус", "Status"),
            new LocalizedText("Тіркелген уақыты", "Время регистрации", "Registered at"),
            new LocalizedText("Орын берілген уақыты", "Место предоставлено", "Place given at"),
            new LocalizedText("Орын ұсынысының мерзімі", "Место предложено до", "Place offered until"),
            new LocalizedText("Кезектегі басымдық", "Приоритет в очереди", "Priority in line"),
            new LocalizedText("Топтың маршруты", "Маршрут группы", "Route of the group"),
            new LocalizedText("Топ", "Группа", "Group"),
            new LocalizedText("Делегация", "Делегация", "Delegation"),
            new LocalizedText("Жазылған іс-шаралары", "Записан на мероприятия", "Sessions signed up for"));

    private final ZoneId zone;
    private final Map<UUID, RouteView> routes;
    private final Map<UUID, GroupView> groups;
    private final Map<UUID, SessionView> sessions;
    private final Language language;

    StandingCells(
            ZoneId zone,
            Collection<RouteView> routes,
            Collection<GroupView> groups,
            Collection<SessionView> sessions,
            Language language) {
        this.zone = zone;
        this.routes = byId(routes, RouteView::id);
        this.groups = byId(groups, GroupView::id);
        this.sessions = byId(sessions, SessionView::id);
        this.language = language;
    }

    private static <T> Map<UUID, T> byId(Collection<T> all, Function<T, UUID> id) {
        return all.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    List<String> headings() {
        return HEADINGS.stream().map(heading -> heading.in(language)).toList();
    }

    List<String> of(RegistrationView person, Beside beside) {
        GroupView group = person.groupId() == null ? null : groups.get(person.groupId());
        RouteView route = group == null ? null : routes.get(group.routeId());
        return Stream.of(
                        StatusWords.of(person.status()).in(language),
                        time(person.registeredAt()),
                        time(person.confirmedAt()),
                        time(person.offerExpiresAt()),
                        person.priority() == 0 ? null : String.valueOf(person.priority()),
                        route == null ? null : numbered(route.number(), route.name()),
                        group == null ? null : numbered(group.number(), group.name()),
                        person.delegationId() == null
                                ? null
                                : beside.delegations().get(person.delegationId()),
                        sessions(beside.sessions().getOrDefault(person.id(), List.of())))
                .map(cell -> Objects.requireNonNullElse(cell, ""))
                .toList();
    }

    private String sessions(List<UUID> signedUpFor) {
        return signedUpFor.stream()
                .map(sessions::get)
                .filter(Objects::nonNull)
                .map(session -> session.title().in(language))
                .collect(Collectors.joining("; "));
    }

    private String numbered(int number, LocalizedText name) {
        return name == null ? String.valueOf(number) : number + " · " + name.in(language);
    }

    private String time(Instant moment) {
        return moment == null
                ? null
                : TIME.format(moment.truncatedTo(ChronoUnit.SECONDS).atZone(zone));
    }
}
