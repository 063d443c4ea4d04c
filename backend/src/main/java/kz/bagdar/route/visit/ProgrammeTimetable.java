package kz.bagdar.route.visit;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/** @param visits in the order of time */
record ProgrammeTimetable(@NotNull List<VisitView> visits) {}
