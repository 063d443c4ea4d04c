package kz.bagdar.platform.table;

/** Why a file is taken for no table of people, as those who call the service decide by it. */
public enum Rejection {
    NO_TABLE,
    NO_WORKBOOK,
    OLD_WORKBOOK,
    PASSWORD,
    DAMAGED,
    TOO_LARGE,
    CELL_TOO_LONG,
    TOO_MANY_COLUMNS,
    TOO_MANY_LINES,
    EMPTY,
    NO_PEOPLE
}
