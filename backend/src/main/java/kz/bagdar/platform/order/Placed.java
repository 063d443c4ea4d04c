package kz.bagdar.platform.order;

/** Something that has a place among its siblings, counted from 1. */
public interface Placed {

    int position();

    void placeAt(int position);
}
