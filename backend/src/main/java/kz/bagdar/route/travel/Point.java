package kz.bagdar.route.travel;

/** A place on the earth, in degrees of WGS 84. */
record Point(double latitude, double longitude) {

    // the mean radius of the earth's ellipsoid (IUGG)
    private static final double EARTH_RADIUS = 6371.0088;

    /**
     * As the crow flies, on a sphere: off by about half a percent, which is far less than the detour of any road. By the
     * haversine, which stays exact for places that are near each other (R. W. Sinnott, Virtues of the Haversine, Sky and
     * Telescope 68, 1984).
     */
    double kilometresTo(Point other) {
        double north = Math.sin(Math.toRadians(other.latitude - latitude) / 2);
        double east = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        // one product of the two, so that the way back is as long to the last bit
        double narrowing = Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude));
        double haversine = north * north + east * east * narrowing;
        return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(haversine)));
    }
}
