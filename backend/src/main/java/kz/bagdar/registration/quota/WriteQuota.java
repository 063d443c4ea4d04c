package kz.bagdar.registration.quota;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.bagdar.platform.text.Localized;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.platform.text.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What can be written of a quota. It counts the people whose region, category and first choice are each in its list, an
 * empty list being everybody; a list of several is a pool that they share.
 *
 * @param capacity 0 is none; absent is unlimited: then it only counts
 * @param routeIds of those who rank the route first
 * @param sessionIds instead of the other lists: it counts those who sign up for one of these sessions
 */
@Schema(examples = """
                {"name": {"kk": "Ақмола облысы", "ru": "Акмолинская область", "en": "Aqmola region"}, "capacity": 30,
                 "regionCodes": ["KZ-11"], "categoryCodes": [], "routeIds": [], "sessionIds": []}""")
public record WriteQuota(
        @NotNull @Localized(max = 200) LocalizedText name,
        @Min(0) @Max(1_000_000) Integer capacity,

        @Size(max = 50, message = "must have at most 50 items") List<@NotBlank @PlainText(max = 10) String> regionCodes,

        @Size(max = 50, message = "must have at most 50 items") List<@NotBlank @PlainText(max = 30) String> categoryCodes,

        @Size(max = 100, message = "must have at most 100 items") List<@NotNull UUID> routeIds,

        @Size(max = 100, message = "must have at most 100 items") List<@NotNull UUID> sessionIds) {

    public WriteQuota {
        regionCodes = Objects.requireNonNullElse(regionCodes, List.of());
        categoryCodes = Objects.requireNonNullElse(categoryCodes, List.of());
        routeIds = Objects.requireNonNullElse(routeIds, List.of());
        sessionIds = Objects.requireNonNullElse(sessionIds, List.of());
    }

    boolean countsEverybody() {
        return !countsPeople() && sessionIds.isEmpty();
    }

    /** Whether it names anything of a registration itself. */
    boolean countsPeople() {
        return !regionCodes.isEmpty() || !categoryCodes.isEmpty() || !routeIds.isEmpty();
    }
}
