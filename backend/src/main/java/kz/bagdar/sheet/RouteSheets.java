package kz.bagdar.sheet;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagdar.organization.OrganizationView;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.route.GroupView;
import kz.bagdar.route.RouteNames;
import kz.bagdar.route.RouteView;
import kz.bagdar.route.StopView;
import kz.bagdar.route.visit.VisitView;
import kz.bagdar.sheet.print.RouteSheet;
import kz.bagdar.sheet.print.RouteSheet.Leg;

/** Writes what the guide and the driver of a group have in the hand. */
record RouteSheets(SheetParts parts, Language language) {

    RouteSheet write(GroupView group) {
        RouteView route = parts.route(group.routeId());
        return new RouteSheet(
                parts.seminar().title().in(language),
                RouteNames.of(route, language) + " · " + RouteNames.of(group, language),
                route.name() == null ? null : route.name().in(language),
                route.colour(),
                facts(group),
                legs(group),
                SheetWord.NOTES.in(language));
    }

    private List<String> facts(GroupView group) {
        List<String> facts = new ArrayList<>();
        facts.add(SheetWord.PEOPLE.with(parts.peopleOf(group), language));
        if (!group.guideLanguages().isEmpty()) {
            facts.add(SheetWord.GUIDES.with(SheetWord.languages(group.guideLanguages(), language), language));
        }
        if (parts.seminar().venue() != null) {
            facts.add(SheetWord.START.with(parts.seminar().venue().in(language), language));
        }
        if (parts.stopsOf(group.routeId()).isEmpty()) {
            facts.add(SheetWord.NO_STOPS.in(language));
        } else if (parts.visitsOf(group).isEmpty()) {
            facts.add(SheetWord.NO_TIMES.in(language));
        }
        return facts;
    }

    /** By the times of the visits where there are any, then what has none in the order of the route. */
    private List<Leg> legs(GroupView group) {
        List<Leg> legs = new ArrayList<>();
        List<VisitView> visits = parts.visitsOf(group);
        UUID at = parts.seminar().venueOrganizationId();
        VisitView before = null;
        for (VisitView visit : visits) {
            StopView stop = parts.stop(visit.stopId());
            legs.add(leg(way(at, stop, before, visit), when(visit, before), stop));
            at = stop.organizationId();
            before = visit;
        }
        for (StopView stop : parts.stopsOf(group.routeId())) {
            if (visits.stream().noneMatch(visit -> visit.stopId().equals(stop.id()))) {
                legs.add(leg(visits.isEmpty() ? way(at, stop, null, null) : null, stop.position() + ".", stop));
                at = stop.organizationId();
            }
        }
        return legs;
    }

    private String when(VisitView visit, VisitView before) {
        boolean newDay = before == null || !parts.day(before).equals(parts.day(visit));
        return newDay ? SheetParts.day(parts.day(visit), language) + " " + parts.span(visit) : parts.span(visit);
    }

    /** Null where nothing is known of it, or it leads over night. */
    private String way(UUID from, StopView stop, VisitView before, VisitView visit) {
        boolean overNight = before != null && !parts.day(before).equals(parts.day(visit));
        if (from == null || overNight) {
            return null;
        }
        OptionalInt minutes = parts.travel().minutes(from, stop.organizationId());
        if (minutes.isEmpty()) {
            return null;
        }
        String way = SheetWord.WAY.with(minutes(minutes.getAsInt()), language);
        if (before == null) {
            return way;
        }
        long spare = Duration.between(before.endsAt(), visit.startsAt()).toMinutes() - minutes.getAsInt();
        return spare > 0 ? way + ", " + SheetWord.SPARE.with(minutes(spare), language) : way;
    }

    private String minutes(long minutes) {
        return minutes + " " + SheetWord.MINUTES.in(language);
    }

    private Leg leg(String way, String when, StopView stop) {
        OrganizationView host = parts.host(stop);
        List<String> facts = new ArrayList<>();
        SheetParts.address(host, language).ifPresent(facts::add);
        if (host.phone() != null) {
            facts.add(SheetWord.PHONE.with(host.phone(), language));
        }
        add(facts, SheetWord.SHOWN, SheetParts.shown(stop));
        add(facts, SheetWord.CLUSTERS, parts.clustersOf(stop));
        add(facts, SheetWord.SESSIONS, parts.sessionsOf(stop));
        if (!stop.languages().isEmpty()) {
            facts.add(SheetWord.SHOWN_IN.with(SheetWord.languages(stop.languages(), language), language));
        }
        if (stop.visitMinutes() != null) {
            facts.add(SheetWord.LENGTH.with(minutes(stop.visitMinutes()), language));
        }
        SheetParts.hours(stop).ifPresent(hours -> facts.add(SheetWord.OPEN.with(hours, language)));
        if (!stop.breaks().isEmpty()) {
            String breaks = stop.breaks().stream().map(SheetParts::span).collect(Collectors.joining(", "));
            facts.add(SheetWord.BREAKS.with(breaks, language));
        }
        if (Optional.ofNullable(stop.stepFreeAccess()).filter(free -> !free).isPresent()) {
            facts.add(SheetWord.STEPS.in(language));
        }
        return new Leg(way, when, host.name().in(language), facts);
    }

    private void add(List<String> facts, SheetWord word, List<LocalizedText> texts) {
        if (!texts.isEmpty()) {
            String all = texts.stream().map(text -> text.in(language)).collect(Collectors.joining("; "));
            facts.add(word.with(all, language));
        }
    }
}
