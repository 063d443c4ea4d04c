package kz.bagdar.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import kz.bagdar.organization.OrganizationView;
import kz.bagdar.platform.text.Language;
import kz.bagdar.registration.Attendee;
import kz.bagdar.route.GroupView;
import kz.bagdar.route.RouteNames;
import kz.bagdar.route.StopView;
import kz.bagdar.route.visit.VisitView;
import kz.bagdar.sheet.print.HostList;
import kz.bagdar.sheet.print.SheetDocument;

/**
 * Writes who comes to the hosts: names and workplaces, and nothing by which anybody could be reached.
 *
 * @param people of a group, read when they are written
 */
record HostLists(SheetParts parts, Language language, Function<GroupView, List<Attendee>> people) {

    /** A group that comes. */
    private record Coming(String when, GroupView group) {}

    void write(OrganizationView host, SheetDocument sheet) throws IOException {
        List<String> facts = new ArrayList<>();
        SheetParts.address(host, language).ifPresent(facts::add);
        List<Coming> coming = coming(host.id());
        if (coming.isEmpty()) {
            facts.add(SheetWord.NO_GROUPS.in(language));
        } else if (coming.stream().anyMatch(one -> one.when() == null)) {
            facts.add(SheetWord.NO_TIMES.in(language));
        }
        HostList list = new HostList(
                sheet, parts.seminar().title().in(language), host.name().in(language), facts);
        for (Coming one : coming) {
            write(one, list);
        }
    }

    private void write(Coming coming, HostList list) throws IOException {
        GroupView group = coming.group();
        String who = RouteNames.of(parts.route(group.routeId()), language) + " · " + RouteNames.of(group, language);
        List<Attendee> attending = people.apply(group);
        List<String> facts = new ArrayList<>();
        facts.add(SheetWord.PEOPLE.with(attending.size(), language));
        if (!group.guideLanguages().isEmpty()) {
            facts.add(SheetWord.GUIDES.with(SheetWord.languages(group.guideLanguages(), language), language));
        }
        list.visit(coming.when() == null ? who : coming.when() + " · " + who, facts);
        int number = 0;
        for (Attendee person : attending) {
            list.person(++number, person.fullName(), person.workplace());
        }
    }

    /** By time; groups whose visit has none come last. */
    private List<Coming> coming(UUID organizationId) {
        List<StopView> places = parts.stops().stream()
                .filter(stop -> stop.organizationId().equals(organizationId))
                .toList();
        List<Coming> coming = new ArrayList<>();
        for (VisitView visit : parts.visits()) {
            if (places.stream().anyMatch(stop -> stop.id().equals(visit.stopId()))) {
                String when = SheetParts.day(parts.day(visit), language) + ", " + parts.span(visit);
                coming.add(new Coming(when, parts.group(visit.groupId())));
            }
        }
        for (StopView stop : places) {
            List<UUID> timed =
                    parts.visitsAt(stop).stream().map(VisitView::groupId).toList();
            parts.groups().stream()
                    .filter(group -> group.routeId().equals(stop.routeId()) && !timed.contains(group.id()))
                    .forEach(group -> coming.add(new Coming(null, group)));
        }
        return coming;
    }
}
