package kz.bagdar.timetable.engine;

import java.util.ArrayList;
import java.util.List;
import kz.bagdar.timetable.engine.TimetableModel.Host;
import kz.bagdar.timetable.engine.TimetableModel.Route;

/** Lists what a model demands. What no group is concerned by is left out. */
final class Demands {

    private Demands() {}

    static List<Demand> of(TimetableModel model) {
        List<Demand> demands = new ArrayList<>();
        demands.add(new Demand.DayHours());
        for (int number = 0; number < model.hosts().size(); number++) {
            Host host = model.hosts().get(number);
            if (!host.open().isEmpty()) {
                demands.add(new Demand.HostHours(number));
            }
            if (host.groupLimit() != null) {
                demands.add(new Demand.GroupLimit(number));
            }
            if (host.peopleLimit() != null) {
                demands.add(new Demand.PeopleLimit(number));
            }
        }
        model.groups().stream()
                .map(TimetableModel.Group::route)
                .distinct()
                .sorted()
                .forEach(route -> addRoute(demands, route, model.routes().get(route)));
        for (int group = 0; group < model.groups().size(); group++) {
            if (model.hasLunch(group)) {
                demands.add(new Demand.LunchBreak(group));
            }
            if (model.groups().get(group).present() != null) {
                demands.add(new Demand.Presence(group));
            }
        }
        for (int pin = 0; pin < model.pins().size(); pin++) {
            demands.add(new Demand.Pinned(pin));
        }
        return demands;
    }

    private static void addRoute(List<Demand> demands, int number, Route route) {
        demands.add(new Demand.VisitLengths(number));
        demands.add(new Demand.TravelTimes(number));
        if (route.inOrder() && route.stops().size() > 1) {
            demands.add(new Demand.Order(number));
        }
        for (int stop = 0; stop < route.stops().size(); stop++) {
            if (!route.stops().get(stop).sessions().isEmpty()) {
                demands.add(new Demand.Sessions(number, stop));
            }
        }
    }
}
