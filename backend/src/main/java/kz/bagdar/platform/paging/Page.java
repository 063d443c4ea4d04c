package kz.bagdar.platform.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part of a list.
 *
 * @param next what to send as {@code after} for the part behind this one; null at the end
 */
public record Page<T>(
        @Schema(required = true) List<T> items,

        @Schema(required = true, nullable = true, examples = "bmFtZR8wMWEyMGMxYQ")
        @JsonInclude(JsonInclude.Include.ALWAYS)
        String next) {

    public <V> Page<V> map(Function<T, V> view) {
        return new Page<>(items.stream().map(view).toList(), next);
    }
}
