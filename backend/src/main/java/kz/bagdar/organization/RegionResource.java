package kz.bagdar.organization;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import kz.bagdar.platform.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/regions")
@Tag(name = "Organizations")
@RunOnVirtualThread
class RegionResource {

    @Inject
    Regions regions;

    @Inject
    Clock clock;

    @GET
    @Operation(operationId = "listRegions", summary = "The regions of the country on a day")
    public Page<RegionView> list(
            @Parameter(description = "The day; today where it is missing") @QueryParam("on") LocalDate on) {
        LocalDate day = on == null ? LocalDate.now(clock) : on;
        return new Page<>(regions.on(day), null).map(RegionView::of);
    }
}
