package kz.bagdar.registration.intake;

import java.util.function.Function;
import kz.bagdar.platform.idempotency.KeyedRequest;
import kz.bagdar.registration.Receipt;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The key that an application came with.
 *
 * @param answer what its sender gets for a receipt, and gets again whenever it sends the same
 */
record Keyed(KeyedRequest request, Function<Receipt, RestResponse<Receipt>> answer) {}
