package kz.bagdar.division.engine;

/** Costs that say nothing sensible; tells which of the given numbers is wrong and how. */
public final class SenselessCosts extends IllegalArgumentException {

    /** Which of the numbers of {@link Costs}. */
    public enum Field {
        CHOICES,
        UNRANKED,
        SPREAD,
        MOVE,
        LANGUAGE,
        LEVELS
    }

    /** What is wrong with it. */
    public enum Reason {
        MISSING,
        OUT_OF_RANGE,
        /** A less wished route costs less than a more wished one. */
        FALLING
    }

    private final Field field;
    private final int index;
    private final Reason reason;

    SenselessCosts(Field field, int index, Reason reason) {
        super("%s[%d] is senseless: %s".formatted(field, index, reason));
        this.field = field;
        this.index = index;
        this.reason = reason;
    }

    public Field field() {
        return field;
    }

    /** The place within {@link Costs#choices()}; zero for the other fields. */
    public int index() {
        return index;
    }

    public Reason reason() {
        return reason;
    }
}
