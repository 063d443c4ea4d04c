package kz.bagdar.registration.own;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import kz.bagdar.identity.Permissions;
import kz.bagdar.platform.idempotency.Idempotent;
import kz.bagdar.registration.EraseRequest;
import kz.bagdar.registration.Erased;
import kz.bagdar.registration.Erasure;
import kz.bagdar.registration.RegistrationLinks;
import kz.bagdar.registration.RegistrationView;
import kz.bagdar.registration.link.RenewedLink;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/my-registration")
@Tag(name = "Registrations")
@RunOnVirtualThread
class MyRegistrationResource {

    @Inject
    MyRegistrations registrations;

    @Inject
    RegistrationLinks links;

    @Inject
    Erasure erasure;

    @GET
    @PermissionsAllowed(Permissions.REGISTRATIONS_OWN)
    @Operation(operationId = "getMyRegistration", summary = "Read the registration that the caller's link belongs to")
    public MyRegistration get() {
        return registrations.get();
    }

    @GET
    @Path("/data")
    @PermissionsAllowed(Permissions.REGISTRATIONS_OWN)
    @Operation(
            operationId = "getMyData",
            summary = "All that is kept about the person whom the caller's link belongs to, as a file")
    public RestResponse<MyData> data() {
        MyData data = registrations.data();
        String name = "bagdar-" + data.seminar().slug() + "-"
                + data.exportedAt().toString().substring(0, 10) + ".json";
        return RestResponse.ResponseBuilder.ok(data)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    @POST
    @Path("/erasure")
    @Idempotent
    @PermissionsAllowed(Permissions.REGISTRATIONS_OWN)
    @Operation(
            operationId = "eraseMe",
            summary = "Erase all that tells who the person is, for good; the place becomes free and the link dies")
    public RestResponse<Erased> erase(@Valid @NotNull EraseRequest request) {
        RegistrationView own = registrations.own();
        return RestResponse.ok(erasure.erase(own.seminarId().toString(), own.id()));
    }

    @POST
    @Path("/link")
    @Idempotent
    @PermissionsAllowed(Permissions.REGISTRATIONS_OWN)
    @Operation(operationId = "renewMyLink", summary = "Replace the caller's link; the new one is mailed, too")
    public RestResponse<RenewedLink> renewLink() {
        RegistrationView own = registrations.own();
        return RestResponse.ok(links.renew(own.seminarId().toString(), own.id()));
    }

    @DELETE
    @Path("/link")
    @PermissionsAllowed(Permissions.REGISTRATIONS_OWN)
    @Operation(operationId = "revokeMyLink", summary = "Switch the caller's link off, as for a phone that is lost")
    public void revokeLink() {
        RegistrationView own = registrations.own();
        links.revoke(own.seminarId().toString(), own.id());
    }
}
