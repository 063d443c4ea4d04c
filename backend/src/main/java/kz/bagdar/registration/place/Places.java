package kz.bagdar.registration.place;

/**
 * A seminar's places at one moment. Whoever decides by them must hold the seminar's row since before they were counted.
 *
 * @param capacity most people who may come; 0 is none, null is unlimited
 * @param taken places kept for people; may exceed a capacity that was lowered
 * @param waiting people on the waiting list
 * @param waitingList whether those who find no place may wait
 */
public record Places(Integer capacity, int taken, int waiting, boolean waitingList) {

    /** What becomes of a newcomer, who never overtakes those who wait. */
    public Decision forNewcomer() {
        if (hasRoom() && waiting == 0) {
            return Decision.CONFIRMED;
        }
        return waitingList ? Decision.WAITLISTED : Decision.REFUSED;
    }

    /** Whether one more may come. */
    public boolean hasRoom() {
        return capacity == null || taken < capacity;
    }

    /** How many of those who wait find a place now. */
    public int forWaiting() {
        return capacity == null ? waiting : Math.clamp(capacity - taken, 0, waiting);
    }

    public enum Decision {
        CONFIRMED,
        WAITLISTED,
        REFUSED
    }
}
