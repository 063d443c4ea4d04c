package kz.bagdar.registration;

import static kz.bagdar.identity.Permissions.DELEGATIONS_OWN;
import static kz.bagdar.identity.Permissions.REGISTRATIONS_OWN;
import static kz.bagdar.identity.Permissions.REGISTRATIONS_READ;
import static kz.bagdar.identity.Permissions.REGISTRATIONS_WRITE;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import kz.bagdar.platform.idempotency.Idempotent;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.problem.Refuses;
import kz.bagdar.platform.revision.IfMatch;
import kz.bagdar.registration.link.RenewedLink;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/seminars/{seminarId}/registrations")
@Tag(name = "Registrations")
@RunOnVirtualThread
class RegistrationResource {

    @Inject
    Registrations registrations;

    @Inject
    Admission admission;

    @Inject
    RegistrationLinks links;

    @Inject
    Erasure erasure;

    @Inject
    Edits edits;

    @Inject
    Approvals approvals;

    @Inject
    ManyDecisions manyDecisions;

    @Inject
    Offers offers;

    @GET
    @PermissionsAllowed(REGISTRATIONS_READ)
    @Operation(operationId = "listRegistrations", summary = "Find registrations of a seminar")
    public Page<RegistrationView> list(
            String seminarId, @BeanParam RegistrationFilter filter, @Valid @BeanParam PageQuery query) {
        return registrations.page(seminarId, filter, query);
    }

    @GET
    @Path("/counts")
    @PermissionsAllowed(REGISTRATIONS_READ)
    @Operation(operationId = "countRegistrations", summary = "Count the registrations of a seminar")
    public RegistrationCounts counts(String seminarId) {
        return registrations.counts(seminarId);
    }

    @GET
    @Path("/{registrationId}")
    @PermissionsAllowed({REGISTRATIONS_READ, REGISTRATIONS_OWN, DELEGATIONS_OWN})
    @Operation(operationId = "getRegistration", summary = "Read a registration")
    public RegistrationView get(String seminarId, UUID registrationId) {
        return registrations.get(seminarId, registrationId);
    }

    @PUT
    @Path("/{registrationId}")
    @PermissionsAllowed({REGISTRATIONS_WRITE, REGISTRATIONS_OWN, DELEGATIONS_OWN})
    @Refuses({ProblemType.ILLEGAL_STATE, ProblemType.SEMINAR_FULL, ProblemType.OFFER_OPEN})
    @Operation(operationId = "updateRegistration", summary = "Change a registration, the participant the own one")
    public RegistrationView update(
            String seminarId,
            UUID registrationId,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull UpdateRegistration request) {
        return edits.update(seminarId, registrationId, IfMatch.of(ifMatch), request);
    }

    @POST
    @Path("/{registrationId}/cancellation")
    @Idempotent
    @PermissionsAllowed({REGISTRATIONS_WRITE, REGISTRATIONS_OWN, DELEGATIONS_OWN})
    @Refuses(ProblemType.ILLEGAL_STATE)
    @Operation(operationId = "cancelRegistration", summary = "Cancel a registration, the participant the own one")
    public RestResponse<RegistrationView> cancel(String seminarId, UUID registrationId) {
        return RestResponse.ok(admission.cancel(seminarId, registrationId));
    }

    @POST
    @Path("/{registrationId}/rejection")
    @Idempotent
    @PermissionsAllowed(REGISTRATIONS_WRITE)
    @Operation(operationId = "rejectRegistration", summary = "Turn a person away")
    public RestResponse<RegistrationView> reject(String seminarId, UUID registrationId) {
        return RestResponse.ok(admission.reject(seminarId, registrationId));
    }

    @POST
    @Path("/{registrationId}/confirmation")
    @Idempotent
    @PermissionsAllowed(REGISTRATIONS_WRITE)
    @Refuses({ProblemType.SEMINAR_FULL, ProblemType.ILLEGAL_STATE})
    @Operation(operationId = "confirmRegistration", summary = "Give a person a place")
    public RestResponse<RegistrationView> confirm(
            String seminarId, UUID registrationId, @Valid ConfirmRegistration request) {
        return RestResponse.ok(
                admission.confirm(seminarId, registrationId, ConfirmRegistration.isOverCapacity(request)));
    }

    @PUT
    @Path("/{registrationId}/priority")
    @PermissionsAllowed(REGISTRATIONS_WRITE)
    @Refuses(ProblemType.ILLEGAL_STATE)
    @Operation(operationId = "prioritiseRegistration", summary = "Move a person up or down the waiting list")
    public RegistrationView prioritise(
            String seminarId,
            UUID registrationId,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull WritePriority request) {
        return registrations.prioritise(seminarId, registrationId, IfMatch.of(ifMatch), request.priority());
    }

    @POST
    @Path("/{registrationId}/approval")
    @Idempotent
    @PermissionsAllowed(REGISTRATIONS_WRITE)
    @Refuses({ProblemType.SEMINAR_FULL, ProblemType.ILLEGAL_STATE, ProblemType.REGISTRATION_NOT_OPEN})
    @Operation(
            operationId = "approveRegistration",
            summary = "Approve a registration: to a place where there is one, else to the waiting list")
    public RestResponse<RegistrationView> approve(String seminarId, UUID registrationId) {
        return RestResponse.ok(approvals.approve(seminarId, registrationId));
    }

    @POST
    @Path("/approvals")
    @Idempotent
    @PermissionsAllowed(REGISTRATIONS_WRITE)
    @Refuses({ProblemType.ILLEGAL_STATE, ProblemType.REGISTRATION_NOT_OPEN})
    @Operation(
            operationId = "approveRegistrations",
            summary = "Approve many who wait for it, by priority, then as they came; each has an outcome of its own")
    public RestResponse<RegistrationDecisions> approveMany(
            String seminarId, @Valid @NotNull ChosenRegistrations request) {
        return RestResponse.ok(manyDecisions.approve(seminarId, request.registrationIds()));
    }

    @POST
    @Path("/rejections")
    @Idempotent
    @PermissionsAllowed(REGISTRATIONS_WRITE)
    @Refuses(ProblemType.ILLEGAL_STATE)
    @Operation(
            operationId = "rejectRegistrations",
            summary = "Turn many away who wait for approval; each has an outcome of its own")
    public RestResponse<RegistrationDecisions> rejectMany(
            String seminarId, @Valid @NotNull ChosenRegistrations request) {
        return RestResponse.ok(manyDecisions.reject(seminarId, request.registrationIds()));
    }

    @POST
    @Path("/{registrationId}/offer")
    @Idempotent
    @PermissionsAllowed(REGISTRATIONS_WRITE)
    @Refuses({ProblemType.SEMINAR_FULL, ProblemType.ILLEGAL_STATE, ProblemType.REGISTRATION_NOT_OPEN})
    @Operation(operationId = "offerPlace", summary = "Offer a free place to a person who waits")
    public RestResponse<RegistrationView> offer(String seminarId, UUID registrationId) {
        return RestResponse.ok(offers.offer(seminarId, registrationId));
    }

    @POST
    @Path("/{registrationId}/offer-acceptance")
    @Idempotent
    @PermissionsAllowed({REGISTRATIONS_WRITE, REGISTRATIONS_OWN, DELEGATIONS_OWN})
    @Refuses({ProblemType.OFFER_OVER, ProblemType.ILLEGAL_STATE})
    @Operation(operationId = "acceptOffer", summary = "Take the place that is offered, the participant the own one")
    public RestResponse<RegistrationView> accept(String seminarId, UUID registrationId) {
        return RestResponse.ok(offers.accept(seminarId, registrationId));
    }

    @POST
    @Path("/{registrationId}/offer-refusal")
    @Idempotent
    @PermissionsAllowed({REGISTRATIONS_WRITE, REGISTRATIONS_OWN, DELEGATIONS_OWN})
    @Refuses({ProblemType.OFFER_OVER, ProblemType.ILLEGAL_STATE})
    @Operation(
            operationId = "declineOffer",
            summary = "Leave the place that is offered to others, the participant the own one")
    public RestResponse<RegistrationView> decline(String seminarId, UUID registrationId) {
        return RestResponse.ok(offers.decline(seminarId, registrationId));
    }

    @POST
    @Path("/{registrationId}/link")
    @Idempotent
    @PermissionsAllowed(REGISTRATIONS_WRITE)
    @Refuses(ProblemType.ILLEGAL_STATE)
    @Operation(operationId = "renewRegistrationLink", summary = "Replace a participant's link; it is mailed")
    public RestResponse<RenewedLink> renewLink(String seminarId, UUID registrationId) {
        return RestResponse.ok(links.renew(seminarId, registrationId));
    }

    @DELETE
    @Path("/{registrationId}/link")
    @PermissionsAllowed(REGISTRATIONS_WRITE)
    @Refuses(ProblemType.ILLEGAL_STATE)
    @Operation(operationId = "revokeRegistrationLink", summary = "Switch a participant's link off; nobody is mailed")
    public void revokeLink(String seminarId, UUID registrationId) {
        links.revoke(seminarId, registrationId);
    }

    @POST
    @Path("/{registrationId}/erasure")
    @Idempotent
    @PermissionsAllowed(REGISTRATIONS_WRITE)
    @Operation(operationId = "eraseRegistration", summary = "Erase all that tells who a participant was, for good")
    public RestResponse<Erased> erase(String seminarId, UUID registrationId, @Valid @NotNull EraseRequest request) {
        return RestResponse.ok(erasure.erase(seminarId, registrationId));
    }
}
