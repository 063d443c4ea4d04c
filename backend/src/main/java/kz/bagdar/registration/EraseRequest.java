package kz.bagdar.registration;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param irrevocable that the caller knows that nothing brings it back; must be true */
@Schema(name = "ErasureRequest", examples = "{\"irrevocable\": true}")
public record EraseRequest(@NotNull @AssertTrue Boolean irrevocable) {}
