package kz.bagdar.timetable;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import kz.bagdar.timetable.input.PlanInputs;

/** What the change log keeps of a timetable that was asked for: by its inputs it can be computed again. */
record LoggedTimetable(@JsonUnwrapped TimetableView timetable, PlanInputs inputs) {}
