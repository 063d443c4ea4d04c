package kz.bagdar.press;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param sections all of them, in the order in which they are to stand; one of your own that is not among them is removed
 * @param repliesOpen whether readers may reply
 */
@Schema(examples = """
                {"sections": [{"key": "title"}, {"key": "purpose", "edited": {"en": "<p>Pass on the experience of the <strong>city</strong>.</p>"}},
                              {"key": "custom-1", "heading": {"en": "How to get there"}, "edited": {"en": "<p>By bus.</p>"}}], "repliesOpen": true}""")
public record WriteRelease(
        @NotNull @Size(max = 500, message = "must have at most 500 items") List<@NotNull @Valid WriteSection> sections,

        @NotNull Boolean repliesOpen) {}
