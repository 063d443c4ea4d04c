package kz.bagdar.route.travel;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which travel times are wanted. */
public class TravelTimeFilter {

    @QueryParam("fromOrganizationId")
    public UUID fromOrganizationId;

    @QueryParam("toOrganizationId")
    public UUID toOrganizationId;

    @Parameter(description = "One of several")
    @QueryParam("source")
    public List<TravelSource> sources;

    @Parameter(description = "Only those that are known, or only those that nobody knows")
    @QueryParam("known")
    public Boolean known;

    boolean wants(Way way) {
        return (fromOrganizationId == null || fromOrganizationId.equals(way.from()))
                && (toOrganizationId == null || toOrganizationId.equals(way.to()));
    }

    boolean wants(TravelTimeView time) {
        return (sources == null || sources.isEmpty() || sources.contains(time.source()))
                && (known == null || known == (time.minutes() != null));
    }
}
