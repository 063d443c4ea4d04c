package kz.bagdar.route.travel;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;

/** How long it takes from each of some organizations to each other: what somebody says, else what is estimated. */
public final class TravelMatrix {

    private static final double TENTHS = 10;

    private final List<UUID> places;
    private final Map<UUID, Point> points;
    private final Map<Way, SaidTime> said;
    private final TravelEstimate estimate;

    /**
     * @param points of those whose coordinates are known
     * @param said of whatever ways
     */
    TravelMatrix(List<UUID> places, Map<UUID, Point> points, Map<Way, SaidTime> said, TravelEstimate estimate) {
        this.places =
                places.stream().sorted(Comparator.comparing(UUID::toString)).toList();
        this.points = Map.copyOf(points);
        this.said = Map.copyOf(said);
        this.estimate = estimate;
    }

    /** The organizations, in the order in which their ids are written. */
    public List<UUID> places() {
        return places;
    }

    /** From a place to itself it takes no time. Empty where nobody says it and one of the two has no coordinates. */
    public OptionalInt minutes(UUID from, UUID to) {
        if (from.equals(to)) {
            return OptionalInt.of(0);
        }
        Integer minutes = time(new Way(from, to)).minutes();
        return minutes == null ? OptionalInt.empty() : OptionalInt.of(minutes);
    }

    TravelTimeView time(Way way) {
        Point from = points.get(way.from());
        Point to = points.get(way.to());
        Double kilometres = from == null || to == null ? null : from.kilometresTo(to);
        SaidTime known = said.get(way);
        Integer estimated = kilometres == null ? null : estimate.minutes(kilometres);
        return new TravelTimeView(
                known == null ? 0 : known.revision(),
                way.from(),
                way.to(),
                known == null ? estimated : Integer.valueOf(known.minutes()),
                known == null ? TravelSource.ESTIMATED : known.source(),
                kilometres == null ? null : Math.round(kilometres * TENTHS) / TENTHS);
    }
}
