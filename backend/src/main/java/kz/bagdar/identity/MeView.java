package kz.bagdar.identity;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import kz.bagdar.change.Actor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The caller as the service knows them. */
@Schema(name = "Me")
public record MeView(
        @NotNull Actor.Kind kind,

        @Schema(examples = "11111111-0000-4000-8000-000000000002")
        String id,

        @Schema(examples = "Данияр Сейтов") String name,
        @Schema(examples = "daniyar@sample.example") String email,
        @NotNull @Schema(examples = "[\"organizer\"]") List<String> roles,

        @NotNull @Schema(examples = "[\"seminars:read\", \"seminars:write\"]")
        List<String> permissions) {

    static MeView of(Caller caller) {
        return new MeView(
                caller.kind(), caller.id(), caller.name(), caller.email(), caller.roles(), caller.permissions());
    }
}
