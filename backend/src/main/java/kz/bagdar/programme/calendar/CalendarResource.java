package kz.bagdar.programme.calendar;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import kz.bagdar.platform.prepared.Prepared;
import kz.bagdar.platform.text.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Calendar applications send no language of their own, so that it is asked for in Kazakh where nothing is said. */
@Path("/seminars/{seminarId}/calendar")
@Tag(name = "Calendars")
@RunOnVirtualThread
@Produces(CalendarFile.MEDIA_TYPE)
class CalendarResource {

    @Inject
    Calendars calendars;

    @GET
    @Prepared
    @Operation(operationId = "getCalendar", summary = "The programme last published, as iCalendar")
    public byte[] get(String seminarId, @QueryParam("lang") @DefaultValue("kk") Language language) {
        return calendars.whole(seminarId, language);
    }
}
