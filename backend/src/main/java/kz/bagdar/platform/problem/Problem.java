package kz.bagdar.platform.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An error as callers see it: RFC 9457 problem details.
 *
 * @param type stable name of the kind of problem, {@code urn:bagdar:problem:…}; callers decide by it
 * @param title the kind of problem in words, the same for every occurrence
 * @param detail this occurrence in words
 * @param violations the fields at fault, empty where no single field is
 * @param extras further members that a kind of problem defines, for example {@code allowed}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        @NotNull @Schema(examples = "urn:bagdar:problem:validation")
        String type,

        @NotNull @Schema(examples = "The request breaks a rule")
        String title,

        @NotNull @Schema(examples = "422") int status,
        @Schema(examples = "2 fields need another value") String detail,
        List<Violation> violations,
        @Schema(hidden = true) @JsonAnyGetter Map<String, Object> extras) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(ProblemType type, String detail) {
        return new Problem(type.urn(), type.title(), type.status(), detail, List.of(), Map.of());
    }

    public Problem with(List<Violation> violations) {
        return new Problem(type, title, status, detail, List.copyOf(violations), extras);
    }

    public Problem with(Map<String, Object> extras) {
        return new Problem(type, title, status, detail, violations, Map.copyOf(extras));
    }

    public Response response(Map<String, String> headers) {
        Response.ResponseBuilder response =
                Response.status(status).type(MEDIA_TYPE).entity(this);
        headers.forEach(response::header);
        return response.build();
    }
}
