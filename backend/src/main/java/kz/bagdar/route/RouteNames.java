package kz.bagdar.route;

import kz.bagdar.platform.text.Language;

/** What routes and groups are called where they are printed. */
public final class RouteNames {

    private RouteNames() {}

    /** By its number: the name is longer than a sign. */
    public static String of(RouteView route, Language language) {
        return switch (language) {
            case kk -> route.number() + "-маршрут";
            case ru -> "Маршрут " + route.number();
            case en -> "Route " + route.number();
        };
    }

    /** By its name, or where it has none by its number. */
    public static String of(GroupView group, Language language) {
        if (group.name() != null) {
            return group.name().in(language);
        }
        return switch (language) {
            case kk -> group.number() + "-топ";
            case ru -> "Группа " + group.number();
            case en -> "Group " + group.number();
        };
    }
}
