package kz.bagdar.platform.contract;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ids for examples: one for each kind of thing, so that the examples of one thing fit those of another. */
final class ExampleIds {

    private static final String BEGINNING = "01a20c1a-416b-7d3e-b20f-";

    /** Fields that are not called after what they point to. */
    private static final Map<String, String> OTHER_NAMES = Map.of(
            "preferences",
            "route",
            "clusterWishes",
            "cluster",
            "organizerIds",
            "organization",
            "resourceId",
            "registration",
            "memberId",
            "teamMember");

    private static final Pattern LAST_WORD = Pattern.compile("([A-Z]?[a-z]+)Ids?$");
    private static final Pattern PARTIAL_VIEW = Pattern.compile("^(My|Programme)(?=[A-Z])|Badge$");

    private ExampleIds() {}

    /**
     * @param field that holds the id
     * @param schema whose field it is
     */
    static String of(String field, String schema) {
        Matcher word = LAST_WORD.matcher(field);
        String kind = OTHER_NAMES.containsKey(field)
                ? OTHER_NAMES.get(field)
                : word.find() ? word.group(1) : PARTIAL_VIEW.matcher(schema).replaceAll("");
        return BEGINNING + "%012x".formatted(kind.toLowerCase(Locale.ROOT).hashCode() & 0xffffffffL);
    }

    /** The name of the thing that a schema shows a part of. */
    static String whole(String schema) {
        return PARTIAL_VIEW.matcher(schema).replaceAll("");
    }
}
