package kz.bagdar.registration.delegation;

import static kz.bagdar.identity.Permissions.DELEGATIONS_OWN;
import static kz.bagdar.identity.Permissions.REGISTRATIONS_WRITE;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import kz.bagdar.platform.idempotency.Idempotent;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.problem.Refuses;
import kz.bagdar.platform.revision.IfMatch;
import kz.bagdar.registration.RegistrationView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/seminars/{seminarId}/delegations/{delegationId}/members")
@Tag(name = "Delegations")
@RunOnVirtualThread
class MemberResource {

    @Inject
    Enrolment enrolment;

    @Inject
    DelegationMembers members;

    @POST
    @Idempotent(apart = true)
    @PermissionsAllowed({REGISTRATIONS_WRITE, DELEGATIONS_OWN})
    @Refuses({ProblemType.REGISTRATION_NOT_OPEN, ProblemType.UNAVAILABLE})
    @Operation(operationId = "addDelegationMembers", summary = "Register people of a delegation, each for themselves")
    public RestResponse<MemberOutcomes> add(String seminarId, UUID delegationId, @Valid @NotNull AddMembers request) {
        return RestResponse.ok(enrolment.enrol(seminarId, delegationId, request));
    }

    @POST
    @Path("/{registrationId}/replacement")
    @Idempotent
    @PermissionsAllowed({REGISTRATIONS_WRITE, DELEGATIONS_OWN})
    @Refuses({ProblemType.ILLEGAL_STATE, ProblemType.DUPLICATE, ProblemType.SEMINAR_FULL})
    @Operation(
            operationId = "replaceDelegationMember",
            summary = "Let another person come instead of one, with the place that this one had")
    public RestResponse<RegistrationView> replace(
            String seminarId, UUID delegationId, UUID registrationId, @Valid @NotNull ReplaceMember request) {
        return RestResponse.ok(members.replace(seminarId, delegationId, registrationId, request));
    }

    @POST
    @Path("/{registrationId}/link")
    @Idempotent
    @PermissionsAllowed({REGISTRATIONS_WRITE, DELEGATIONS_OWN})
    @Refuses(ProblemType.ILLEGAL_STATE)
    @Operation(operationId = "mailDelegationMemberLink", summary = "Mail a person's own link to them again")
    public RestResponse<MailedLink> mailLink(String seminarId, UUID delegationId, UUID registrationId) {
        return RestResponse.ok(members.mailLink(seminarId, delegationId, registrationId));
    }

    @PUT
    @Path("/{registrationId}")
    @PermissionsAllowed(REGISTRATIONS_WRITE)
    @Refuses(ProblemType.ILLEGAL_STATE)
    @Operation(operationId = "putDelegationMember", summary = "Make a registered person part of a delegation")
    public RegistrationView put(
            String seminarId, UUID delegationId, UUID registrationId, @HeaderParam("If-Match") String ifMatch) {
        return members.put(seminarId, delegationId, registrationId, IfMatch.of(ifMatch));
    }

    @DELETE
    @Path("/{registrationId}")
    @PermissionsAllowed(REGISTRATIONS_WRITE)
    @Refuses(ProblemType.ILLEGAL_STATE)
    @Operation(
            operationId = "removeDelegationMember",
            summary = "Let a person of a delegation come alone; the registration stays")
    public void take(
            String seminarId, UUID delegationId, UUID registrationId, @HeaderParam("If-Match") String ifMatch) {
        members.take(seminarId, delegationId, registrationId, IfMatch.of(ifMatch));
    }
}
