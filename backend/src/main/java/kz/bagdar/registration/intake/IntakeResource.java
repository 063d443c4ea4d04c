package kz.bagdar.registration.intake;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import kz.bagdar.platform.idempotency.Idempotent;
import kz.bagdar.platform.idempotency.RequestKeys;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.problem.Refuses;
import kz.bagdar.registration.CreateRegistration;
import kz.bagdar.registration.Receipt;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The one operation of the list of registrations that is not on the floor of the others: it stands above what they know. */
@Path("/seminars/{seminarId}/registrations")
@Tag(name = "Registrations")
@RunOnVirtualThread
class IntakeResource {

    @Inject
    Intake intake;

    @Inject
    RequestKeys keys;

    @Inject
    UriInfo uri;

    @POST
    @Idempotent(together = true)
    @Refuses({
        ProblemType.REGISTRATION_NOT_OPEN,
        ProblemType.SEMINAR_FULL,
        ProblemType.PLACES_FREE,
        ProblemType.UNAVAILABLE
    })
    @Operation(operationId = "createRegistration", summary = "Register for a seminar")
    @APIResponse(
            responseCode = "201",
            description = "Registered; the link is shown this once, and mailed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Receipt.class)))
    @APIResponse(
            responseCode = "200",
            description =
                    "That e-mail was registered before: the same registration, whose link is mailed to it and not shown",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Receipt.class)))
    public RestResponse<Receipt> create(String seminarId, @Valid @NotNull CreateRegistration request) {
        URI list = uri.getAbsolutePath();
        Keyed key = keys.present(seminarId, request)
                .map(keyed -> new Keyed(keyed, receipt -> answer(list, receipt)))
                .orElse(null);
        return answer(list, intake.register(seminarId, request, key));
    }

    private static RestResponse<Receipt> answer(URI list, Receipt receipt) {
        if (receipt.link() == null) {
            return RestResponse.ok(receipt);
        }
        return RestResponse.ResponseBuilder.<Receipt>created(URI.create(list + "/" + receipt.registrationId()))
                .entity(receipt)
                .build();
    }
}
