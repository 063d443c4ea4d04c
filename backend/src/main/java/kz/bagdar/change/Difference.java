package kz.bagdar.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one field was and became; both are null where the field is about a person, or was or is empty.
 *
 * @param personal whether the values are withheld because the field is about a person
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record Difference(
        @Schema(implementation = Object.class, nullable = true)
        JsonNode from,

        @Schema(implementation = Object.class, nullable = true)
        JsonNode to,

        boolean personal) {}
