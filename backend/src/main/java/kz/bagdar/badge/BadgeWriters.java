package kz.bagdar.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagdar.organization.Regions;
import kz.bagdar.registration.ticket.TicketCodes;
import kz.bagdar.route.GroupView;
import kz.bagdar.route.Groups;
import kz.bagdar.route.RouteView;
import kz.bagdar.route.Routes;
import kz.bagdar.seminar.SeminarView;

/** Reads of a seminar what badges are written from, once for all of them. */
@ApplicationScoped
class BadgeWriters {

    @Inject
    Regions regions;

    @Inject
    Groups groups;

    @Inject
    Routes routes;

    @Inject
    TicketCodes codes;

    BadgeWriter of(SeminarView seminar) {
        return new BadgeWriter(
                seminar,
                regions.names(),
                groups.ofSeminar(seminar.id()).stream().collect(Collectors.toMap(GroupView::id, Function.identity())),
                routes.ofSeminar(seminar.id()).stream().collect(Collectors.toMap(RouteView::id, Function.identity())),
                codes::of);
    }
}
