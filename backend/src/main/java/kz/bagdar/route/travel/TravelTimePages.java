package kz.bagdar.route.travel;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.problem.ProblemException;

/**
 * The ways of a seminar by page. They are as many as places times places and stand in no table, so a page is found by the
 * last way of the one before.
 */
final class TravelTimePages {

    private static final String UUIDS = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Pattern WAY = Pattern.compile(UUIDS + "\\." + UUIDS);

    private TravelTimePages() {}

    static Page<TravelTimeView> page(TravelMatrix matrix, TravelTimeFilter filter, PageQuery query) {
        query.requireUnsorted();
        String after = query.after == null ? "" : query.after;
        if (!after.isEmpty() && !WAY.matcher(after).matches()) {
            throw ProblemException.invalidParameter("after", "must be the next of a page of this list");
        }
        List<TravelTimeView> found = ways(matrix)
                .filter(filter::wants)
                .filter(way -> way.toString().compareTo(after) > 0)
                .map(matrix::time)
                .filter(filter::wants)
                .limit(query.limit + 1L)
                .toList();
        if (found.size() <= query.limit) {
            return new Page<>(found, null);
        }
        List<TravelTimeView> items = found.subList(0, query.limit);
        return new Page<>(items, items.getLast().way().toString());
    }

    /** In their order, made one by one. */
    private static Stream<Way> ways(TravelMatrix matrix) {
        return matrix.places().stream()
                .flatMap(from ->
                        matrix.places().stream().filter(to -> !to.equals(from)).map(to -> new Way(from, to)));
    }
}
