package kz.bagdar.press.pdf;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import kz.bagdar.platform.text.Language;
import kz.bagdar.press.ShownEdition;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/seminars/{seminarId}/press-releases/{releaseId}")
@Tag(name = "Press")
@RunOnVirtualThread
class ReleaseDocumentResource {

    @Inject
    ReleaseDocuments documents;

    @GET
    @Path("/pdf")
    @Produces("application/pdf")
    @Operation(
            operationId = "getReleasePdf",
            summary = "A press release on paper: as last published, or to the team as it is worked on")
    public RestResponse<byte[]> pdf(
            String seminarId,
            UUID releaseId,
            @QueryParam("lang") @DefaultValue("kk") Language language,
            @Parameter(description = "What the team works on is printed for the team alone")
                    @QueryParam("version")
                    @DefaultValue("published")
                    ShownEdition version) {
        var document = documents.pdf(seminarId, releaseId, language, version == ShownEdition.draft);
        return RestResponse.ResponseBuilder.ok(document.content())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + document.fileName() + "\"")
                .build();
    }

    @GET
    @Path("/card.png")
    @Produces("image/png")
    @Operation(operationId = "getReleaseCard", summary = "The picture that goes with a link to a published release")
    public byte[] card(String seminarId, UUID releaseId, @QueryParam("lang") @DefaultValue("kk") Language language) {
        return documents.card(seminarId, releaseId, language);
    }
}
