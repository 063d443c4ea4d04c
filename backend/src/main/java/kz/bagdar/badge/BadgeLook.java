package kz.bagdar.badge;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import kz.bagdar.badge.print.Layout;
import kz.bagdar.platform.text.Language;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How one badge is to look. */
public class BadgeLook {

    @QueryParam("layout")
    @DefaultValue("A4_90X60")
    public Layout layout;

    @Parameter(description = "Of all but what the person has written; the person's own where it is missing")
    @QueryParam("language")
    public Language language;

    @Parameter(description = "What stands on it beside the seminar and the name; everything where it is missing")
    @QueryParam("part")
    public List<BadgePart> parts;

    Guise guise() {
        return new Guise(language, parts.isEmpty() ? Guise.ALL : Set.copyOf(parts));
    }
}
