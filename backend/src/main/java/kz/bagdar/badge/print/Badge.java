package kz.bagdar.badge.print;

/**
 * What stands on one badge, in its person's language. Whatever but the seminar and the name is null is left out, and
 * the rest takes its room.
 *
 * @param code what the QR code says
 */
public record Badge(
        String seminar,
        String name,
        String workplace,
        String position,
        String region,
        String category,
        RouteMark route,
        String code) {

    /**
     * The route and the group that the person travels with.
     *
     * @param label the route's and the group's numbers in words: the colour alone would tell many people nothing
     * @param name null where the route has none
     * @param colour such as {@code #2b8a3e}; null where the route has none
     */
    public record RouteMark(String label, String name, String colour) {}
}
