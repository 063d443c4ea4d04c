package kz.bagdar.identity;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/me")
@Tag(name = "Identity")
@RunOnVirtualThread
class MeResource {

    @Inject
    Caller caller;

    @GET
    @Operation(operationId = "getMe", summary = "Who calls and what they may do")
    public MeView get() {
        return MeView.of(caller);
    }
}
