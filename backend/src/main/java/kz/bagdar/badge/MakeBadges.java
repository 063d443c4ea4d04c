package kz.bagdar.badge;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import kz.bagdar.badge.print.Layout;
import kz.bagdar.platform.text.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which badges to make, and how.
 *
 * @param ids of registrations; missing for all whom the filter finds
 * @param language of all badges; missing for each person's own
 * @param parts what stands on them beside the seminar and the name; everything where it is missing
 * @param order missing is by name
 * @param changedOnly only people who were given none yet, or on whose badge something else would stand now
 */
@Schema(examples = """
                {"layout": "A4_90X60", "order": "GROUP", "parts": ["WORKPLACE", "REGION", "ROUTE", "CODE"], "changedOnly": true}""")
record MakeBadges(
        @Size(min = 1, max = MOST, message = "must have 1 to 20,000 items") List<@NotNull UUID> ids,

        @NotNull Layout layout,
        Language language,
        List<@NotNull BadgePart> parts,
        BadgeOrder order,
        Boolean changedOnly) {

    /** Badges in one file. */
    static final int MOST = 20_000;

    MakeBadges {
        order = Objects.requireNonNullElse(order, BadgeOrder.NAME);
        changedOnly = Objects.requireNonNullElse(changedOnly, false);
    }

    Guise guise() {
        return new Guise(language, parts == null ? Guise.ALL : Set.copyOf(parts));
    }
}
