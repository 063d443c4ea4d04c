package kz.bagdar.registration;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param overCapacity whether to confirm even where every place is taken; missing is no */
@Schema(examples = "{\"overCapacity\": true}")
public record ConfirmRegistration(Boolean overCapacity) {

    static boolean isOverCapacity(ConfirmRegistration request) {
        return request != null && Boolean.TRUE.equals(request.overCapacity);
    }
}
