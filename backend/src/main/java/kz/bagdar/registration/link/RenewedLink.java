package kz.bagdar.registration.link;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param link the participant's new personal address; the one before no longer works */
public record RenewedLink(
        @NotNull @Schema(examples = "http://127.0.0.1:8080/kk/my-registration#AaIMGkFrfT6yD5tRXwItDw")
        String link) {}
