package kz.bagdar.registration.own;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import kz.bagdar.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/seminars/{seminarId}/link-requests")
@Tag(name = "Registrations")
@RunOnVirtualThread
class LinkRequestResource {

    @Inject
    LinkRequests requests;

    @POST
    @Idempotent
    @Operation(
            operationId = "requestLink",
            summary = "Have the link of a registration or of a delegation mailed to whom it belongs to")
    @APIResponse(
            responseCode = "202",
            description =
                    "The same whether or not the e-mail is known; if it is, the link is mailed to it, a new one where"
                            + " none works",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = LinkRequested.class)))
    public RestResponse<LinkRequested> request(String seminarId, @Valid @NotNull RequestLink request) {
        requests.make(seminarId, request.email());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, LinkRequested.ANYWAY)
                .build();
    }
}
