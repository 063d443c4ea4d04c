package kz.bagdar.programme.calendar;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A calendar application sends no token either: this one has it in its address. */
@Path("/calendars/{token}")
@Tag(name = "Calendars")
@RunOnVirtualThread
@Produces(CalendarFile.MEDIA_TYPE)
class MyCalendarResource {

    @Inject
    Calendars calendars;

    @GET
    @Operation(
            operationId = "getMyCalendar",
            summary = "What one participant attends, as iCalendar; the address is in the own registration")
    public byte[] get(String token) {
        return calendars.ofParticipant(token);
    }
}
