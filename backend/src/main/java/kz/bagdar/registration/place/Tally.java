package kz.bagdar.registration.place;

/**
 * How many people have one claim.
 *
 * @param taken those for whom a place is kept
 * @param waiting those on the waiting list
 */
public record Tally(Claim claim, int taken, int waiting) {}
