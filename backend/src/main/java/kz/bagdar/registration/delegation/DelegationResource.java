package kz.bagdar.registration.delegation;

import static kz.bagdar.identity.Permissions.DELEGATIONS_OWN;
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
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import kz.bagdar.platform.idempotency.Idempotent;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.problem.Refuses;
import kz.bagdar.platform.revision.IfMatch;
import kz.bagdar.platform.revision.TaggedByContent;
import kz.bagdar.platform.web.Answers;
import kz.bagdar.registration.EraseRequest;
import kz.bagdar.registration.Erased;
import kz.bagdar.registration.link.RenewedLink;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/seminars/{seminarId}/delegations")
@Tag(name = "Delegations")
@RunOnVirtualThread
class DelegationResource {

    @Inject
    Delegations delegations;

    @Inject
    ContactErasure contactErasure;

    @Inject
    UriInfo uri;

    @GET
    @PermissionsAllowed(REGISTRATIONS_READ)
    @Operation(operationId = "listDelegations", summary = "Find delegations of a seminar")
    public Page<DelegationView> list(
            String seminarId, @BeanParam DelegationFilter filter, @Valid @BeanParam PageQuery query) {
        return delegations.page(seminarId, filter, query);
    }

    @POST
    @Idempotent
    @Refuses(ProblemType.REGISTRATION_NOT_OPEN)
    @Operation(operationId = "createDelegation", summary = "Open a delegation, to register its people then")
    @APIResponse(
            responseCode = "201",
            description = "Opened; the contact's link is shown this once, and mailed",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = DelegationReceipt.class)))
    @APIResponse(
            responseCode = "200",
            description = "That contact has a delegation already: the same again, its link is mailed to the contact",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = DelegationReceipt.class)))
    public RestResponse<DelegationReceipt> create(String seminarId, @Valid @NotNull CreateDelegation request) {
        DelegationReceipt receipt = delegations.open(seminarId, request);
        return receipt.link() == null
                ? RestResponse.ok(receipt)
                : Answers.created(uri, receipt, DelegationReceipt::delegationId);
    }

    @GET
    @Path("/{delegationId}")
    @PermissionsAllowed({REGISTRATIONS_READ, DELEGATIONS_OWN})
    @Operation(operationId = "getDelegation", summary = "Read a delegation")
    public RestResponse<DelegationView> get(String seminarId, UUID delegationId) {
        return TaggedByContent.ok(delegations.get(seminarId, delegationId));
    }

    @PUT
    @Path("/{delegationId}")
    @PermissionsAllowed(REGISTRATIONS_WRITE)
    @Refuses({ProblemType.DUPLICATE, ProblemType.ILLEGAL_STATE})
    @Operation(operationId = "updateDelegation", summary = "Replace what is said of a delegation and its contact")
    public DelegationView update(
            String seminarId,
            UUID delegationId,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull UpdateDelegation request) {
        return delegations.update(seminarId, delegationId, IfMatch.of(ifMatch), request);
    }

    @DELETE
    @Path("/{delegationId}")
    @PermissionsAllowed(REGISTRATIONS_WRITE)
    @Refuses(ProblemType.ILLEGAL_STATE)
    @Operation(operationId = "deleteDelegation", summary = "Delete a delegation; its people stay registered")
    public void delete(String seminarId, UUID delegationId, @HeaderParam("If-Match") String ifMatch) {
        delegations.delete(seminarId, delegationId, IfMatch.of(ifMatch));
    }

    @POST
    @Path("/{delegationId}/link")
    @Idempotent
    @PermissionsAllowed(REGISTRATIONS_WRITE)
    @Refuses(ProblemType.ILLEGAL_STATE)
    @Operation(operationId = "renewDelegationLink", summary = "Replace the contact's link; it is mailed")
    public RestResponse<RenewedLink> renewLink(String seminarId, UUID delegationId) {
        return RestResponse.ok(delegations.renewLink(seminarId, delegationId));
    }

    @DELETE
    @Path("/{delegationId}/link")
    @PermissionsAllowed(REGISTRATIONS_WRITE)
    @Refuses(ProblemType.ILLEGAL_STATE)
    @Operation(operationId = "revokeDelegationLink", summary = "End the contact's link")
    public void revokeLink(String seminarId, UUID delegationId) {
        delegations.revokeLink(seminarId, delegationId);
    }

    @POST
    @Path("/{delegationId}/contact-erasure")
    @Idempotent
    @PermissionsAllowed({REGISTRATIONS_WRITE, DELEGATIONS_OWN})
    @Operation(
            operationId = "eraseDelegationContact",
            summary = "Erase all that tells who the contact of a delegation was, for good; its people stay registered")
    public RestResponse<Erased> eraseContact(
            String seminarId, UUID delegationId, @Valid @NotNull EraseRequest request) {
        return RestResponse.ok(contactErasure.erase(seminarId, delegationId));
    }
}
