package kz.bagdar.message.unsubscription;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import kz.bagdar.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/subscriptions/{token}")
@Tag(name = "Messages")
@RunOnVirtualThread
class SubscriptionResource {

    @Inject
    Unsubscriptions unsubscriptions;

    @GET
    @Operation(operationId = "getSubscription", summary = "Whether the holder of a mailing's token gets mailings")
    public MySubscription get(String token) {
        return unsubscriptions.get(token);
    }

    @POST
    @Path("/end")
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "endSubscription",
            summary = "Get no more mailings; mail programs post here (RFC 8058), with any body or none")
    public RestResponse<MySubscription> end(String token) {
        return RestResponse.ok(unsubscriptions.end(token));
    }

    @POST
    @Path("/beginning")
    @Idempotent
    @Operation(operationId = "beginSubscription", summary = "Get mailings again")
    public RestResponse<MySubscription> begin(String token) {
        return RestResponse.ok(unsubscriptions.begin(token));
    }
}
