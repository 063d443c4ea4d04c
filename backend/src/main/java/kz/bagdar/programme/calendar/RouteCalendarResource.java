package kz.bagdar.programme.calendar;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import kz.bagdar.platform.prepared.Prepared;
import kz.bagdar.platform.text.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/seminars/{seminarId}/routes/{routeId}/calendar")
@Tag(name = "Calendars")
@RunOnVirtualThread
@Produces(CalendarFile.MEDIA_TYPE)
class RouteCalendarResource {

    @Inject
    Calendars calendars;

    @GET
    @Prepared
    @Operation(
            operationId = "getRouteCalendar",
            summary = "What those do who travel a route, what is for everyone included, as iCalendar")
    public byte[] get(String seminarId, UUID routeId, @QueryParam("lang") @DefaultValue("kk") Language language) {
        return calendars.ofRoute(seminarId, routeId, language);
    }
}
