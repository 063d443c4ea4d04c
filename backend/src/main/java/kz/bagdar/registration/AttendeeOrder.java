package kz.bagdar.registration;

/** The orders in which attendees are read. */
public enum AttendeeOrder {
    NAME("fullName"),
    WORKPLACE("collate(workplace as kazakh), fullName");

    final String expression;

    AttendeeOrder(String expression) {
        this.expression = expression;
    }
}
