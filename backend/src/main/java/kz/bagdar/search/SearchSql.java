package kz.bagdar.search;

import java.util.Collection;
import java.util.stream.Collectors;

/** The one query of a search. */
final class SearchSql {

    private static final String SEEN_BY_TEAM = "(cast(:all as boolean) or seminar.id = any(:own))";

    private static final String PUBLISHED = """
            published_part part join seminar on seminar.id = part.seminar_id
            join published_part whole on whole.resource_id = seminar.id""";

    private static final String SEEN_BY_OTHERS = "seminar.lifecycle <> 'DRAFT' and not " + SEEN_BY_TEAM;

    private static final String ORGANIZATIONS = """
            select 'organization' kind, id, name title, city context, null::jsonb found_by, null slug, false draft
            from organization where %s""".formatted(matches("name"));

    private static final String CLUSTERS = """
            select 'cluster' kind, id, name title, null::jsonb context, null::jsonb found_by, null slug, false draft
            from cluster where %s""".formatted(matches("name"));

    private static final String SEMINARS = String.join(
            " union all ",
            """
            select 'seminar' kind, id, title, null::jsonb context, null::jsonb found_by, slug, lifecycle = 'DRAFT' draft
            from seminar where %s and %s""".formatted(SEEN_BY_TEAM, matches("title")),
            """
            select 'seminar', seminar.id, view -> 'title', null, null, seminar.slug, false
            from published_part part join seminar on seminar.id = part.seminar_id
            where part.kind = 'SEMINAR' and %s and %s""".formatted(SEEN_BY_OTHERS, matches("view -> 'title'")),
            """
            select 'seminar', seminar.id, title, null, topic, slug, lifecycle = 'DRAFT'
            from (select seminar_id, topics from route union all select seminar_id, topics from stop) part
            join seminar on seminar.id = part.seminar_id
            cross join jsonb_array_elements(topics) topic
            where %s and %s and %s""".formatted(SEEN_BY_TEAM, matches("joined_text(topics)"), matches("topic")),
            """
            select 'seminar', seminar.id, whole.view -> 'title', null, topic, seminar.slug, false
            from %s cross join jsonb_array_elements(part.view -> 'topics') topic
            where part.kind in ('ROUTE', 'STOP') and %s and %s and %s""".formatted(PUBLISHED, SEEN_BY_OTHERS, matches("joined_text(part.view -> 'topics')"), matches("topic")));

    private static final String SESSIONS = String.join(
            " union all ",
            """
            select 'session' kind, session.id, session.title, seminar.title context, null::jsonb found_by, slug,
            not exists (select 1 from published_part part where part.resource_id = session.id) draft
            from session join seminar on seminar.id = session.seminar_id
            where %s and %s""".formatted(SEEN_BY_TEAM, matches("session.title")),
            """
            select 'session', part.resource_id, part.view -> 'title', whole.view -> 'title', null, seminar.slug, false
            from %s
            where part.kind = 'SESSION' and %s and %s""".formatted(PUBLISHED, SEEN_BY_OTHERS, matches("part.view -> 'title'")),
            """
            select 'session', session.id, session.title, seminar.title, speaker.name, slug,
            not exists (select 1 from published_part part where part.resource_id = session.id)
            from speaker join session_speaker on speaker_id = speaker.id join session on session.id = session_id
            join seminar on seminar.id = session.seminar_id
            where %s and %s""".formatted(SEEN_BY_TEAM, matches("speaker.name")),
            """
            select 'session', part.resource_id, part.view -> 'title', whole.view -> 'title', speaker.view -> 'name',
            seminar.slug, false
            from %s
            join published_part speaker on speaker.seminar_id = seminar.id
            and part.view -> 'speakerIds' @> jsonb_build_array(speaker.resource_id)
            where part.kind = 'SESSION' and speaker.kind = 'SPEAKER' and %s and %s""".formatted(PUBLISHED, SEEN_BY_OTHERS, matches("speaker.view -> 'name'")));

    /** The latest of the public seminars that show an organization at a stop or as the place of a session, or a cluster. */
    private static final String SHOWN_IN = """
            (select seminar.slug from published_part part join seminar on seminar.id = part.seminar_id
            where part.kind in ('SESSION', 'ROUTE', 'STOP') and seminar.lifecycle <> 'DRAFT'
            and shown_in(part.view) @> jsonb_build_array(found.id)
            order by seminar.starts_on desc, seminar.id limit 1)""";

    private SearchSql() {}

    /** What is found in several ways is found once, in the best of them: by its own title, where that is as good. */
    static String of(Collection<SearchKind> kinds) {
        String everything = kinds.stream().distinct().map(SearchSql::of).collect(Collectors.joining(" union all "));
        return """
                with asked as (select to_tsquery('simple', :beginnings) || plainto_tsquery('russian', :typed)
                    || plainto_tsquery('english', :typed) words),
                scored as (select *,
                    (case when search_words(coalesce(found_by, title)) @@ (select words from asked) then 1 else 0 end)
                    + word_similarity(:typed, search_text(coalesce(found_by, title))) score from (%s) everything),
                best as (select distinct on (kind, id) * from scored
                    order by kind, id, score desc, found_by nulls first)
                select kind, id, cast(title as text) title, cast(context as text) context,
                    cast(found_by as text) found_by, coalesce(slug, %s) slug, draft
                from best found
                order by score desc, found_by is not null, sort_text(title), id
                limit :limit""".formatted(everything, SHOWN_IN);
    }

    private static String of(SearchKind kind) {
        return switch (kind) {
            case seminar -> SEMINARS;
            case session -> SESSIONS;
            case organization -> ORGANIZATIONS;
            case cluster -> CLUSTERS;
        };
    }

    private static String matches(String text) {
        return "(search_words(%1$s) @@ (select words from asked) or :typed <%% search_text(%1$s))".formatted(text);
    }
}
