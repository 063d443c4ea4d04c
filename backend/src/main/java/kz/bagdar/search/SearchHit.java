package kz.bagdar.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import kz.bagdar.platform.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that was found.
 *
 * @param title what it is called
 * @param context what tells it from others of that title: the seminar of a session, the city of an organization
 * @param foundBy what has the words typed, where its title has not: the name of a speaker of a session, a topic of a
 *     seminar's routes
 * @param seminarSlug the seminar in whose pages it is; of an organization or a cluster the latest public one that shows it,
 *     missing where none does
 * @param draft whether the team alone sees it so
 */
@Schema(name = "SearchHit")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SearchHit(
        @NotNull SearchKind kind,
        @NotNull UUID id,
        @NotNull LocalizedText title,
        LocalizedText context,
        LocalizedText foundBy,
        @Schema(examples = "astana-2019") String seminarSlug,
        @NotNull boolean draft) {}
