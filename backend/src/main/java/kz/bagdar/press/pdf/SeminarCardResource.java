package kz.bagdar.press.pdf;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import kz.bagdar.platform.text.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/seminars/{seminarId}/card.png")
@Tag(name = "Press")
@RunOnVirtualThread
class SeminarCardResource {

    @Inject
    ReleaseDocuments documents;

    @GET
    @Produces("image/png")
    @Operation(
            operationId = "getSeminarCard",
            summary = "The picture that goes with a link to a seminar, as long as no press release is published")
    public byte[] card(String seminarId, @QueryParam("lang") @DefaultValue("kk") Language language) {
        return documents.card(seminarId, language);
    }
}
