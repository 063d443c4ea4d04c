package kz.bagdar.route.travel;

import java.util.UUID;

/** From one organization to another; the way back is another way. */
record Way(UUID from, UUID to) {

    Way back() {
        return new Way(to, from);
    }

    @Override
    public String toString() {
        return from + "." + to;
    }
}
