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

@Path("/seminars/{seminarId}/groups/{groupId}/calendar")
@Tag(name = "Calendars")
@RunOnVirtualThread
@Produces(CalendarFile.MEDIA_TYPE)
class GroupCalendarResource {

    @Inject
    Calendars calendars;

    @GET
    @Prepared
    @Operation(
            operationId = "getGroupCalendar",
            summary = "What a group does: its visits, its route's sessions and what is for everyone, as iCalendar")
    public byte[] get(String seminarId, UUID groupId, @QueryParam("lang") @DefaultValue("kk") Language language) {
        return calendars.ofGroup(seminarId, groupId, language);
    }
}
