package kz.bagdar.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagdar.identity.Caller;
import kz.bagdar.identity.team.Teams;
import kz.bagdar.platform.json.StoredForm;
import kz.bagdar.platform.text.LocalizedText;

/**
 * Finds what somebody may see by what it is called: as published or, in seminars of the own teams, as it stands. First what
 * has the words typed, whatever their endings, then what is like them, however they are typed.
 */
@ApplicationScoped
class Search {

    /** Of the trigrams of what was typed, the part that a title must have. Below it, chance finds more than people do. */
    private static final double LEAST_LIKENESS = 0.45;

    private static final String SEEN_BY_TEAM = "(cast(:all as boolean) or seminar.id = any(:own))";

    private static final String ORGANIZATIONS = """
            select 'organization' kind, id, name title, city context, null slug, false draft from organization
            where search_words(name) @@ (select words from asked) or :typed <% search_text(name)""";

    private static final String CLUSTERS = """
            select 'cluster' kind, id, name title, null::jsonb context, null slug, false draft from cluster
            where search_words(name) @@ (select words from asked) or :typed <% search_text(name)""";

    private static final String SEMINARS = """
            select 'seminar' kind, id, title, null::jsonb context, slug, lifecycle = 'DRAFT' draft from seminar
            where %1$s and (search_words(title) @@ (select words from asked) or :typed <%% search_text(title))
            union all
            select 'seminar', seminar.id, view -> 'title', null, seminar.slug, false
            from published_part part join seminar on seminar.id = part.seminar_id
            where part.kind = 'SEMINAR' and seminar.lifecycle <> 'DRAFT' and not %1$s
            and (search_words(view -> 'title') @@ (select words from asked) or :typed <%% search_text(view -> 'title'))""".formatted(SEEN_BY_TEAM);

    private static final String SESSIONS = """
            select 'session' kind, session.id, session.title, seminar.title context, slug,
            not exists (select 1 from published_part part where part.resource_id = session.id) draft
            from session join seminar on seminar.id = session.seminar_id
            where %1$s
            and (search_words(session.title) @@ (select words from asked) or :typed <%% search_text(session.title))
            union all
            select 'session', part.resource_id, part.view -> 'title', whole.view -> 'title', seminar.slug, false
            from published_part part join seminar on seminar.id = part.seminar_id
            join published_part whole on whole.resource_id = seminar.id
            where part.kind = 'SESSION' and seminar.lifecycle <> 'DRAFT' and not %1$s
            and (search_words(part.view -> 'title') @@ (select words from asked)
            or :typed <%% search_text(part.view -> 'title'))""".formatted(SEEN_BY_TEAM);

    /** The latest of the public seminars that show an organization at a stop or as the place of a session, or a cluster. */
    private static final String SHOWN_IN = """
            (select seminar.slug from published_part part join seminar on seminar.id = part.seminar_id
            where part.kind in ('SESSION', 'ROUTE', 'STOP') and seminar.lifecycle <> 'DRAFT'
            and shown_in(part.view) @> jsonb_build_array(found.id)
            order by seminar.starts_on desc, seminar.id limit 1)""";

    @Inject
    EntityManager entities;

    @Inject
    Caller caller;

    @Inject
    Teams teams;

    /** The best first. */
    @Transactional
    List<SearchHit> find(String typed, Collection<SearchKind> kinds, int limit) {
        SearchWords words = SearchWords.of(typed);
        entities.createNativeQuery("select set_config('pg_trgm.word_similarity_threshold', :least, true)")
                .setParameter("least", String.valueOf(LEAST_LIKENESS))
                .getSingleResult();
        Query query = entities.createNativeQuery(sql(kinds), Tuple.class)
                .setParameter("typed", words.lowerCase())
                .setParameter("beginnings", words.beginnings())
                .setParameter("limit", limit);
        if (kinds.contains(SearchKind.seminar) || kinds.contains(SearchKind.session)) {
            Set<UUID> own = teams.seminarsOfCaller();
            query.setParameter("all", caller.isAdministrator()).setParameter("own", own.toArray(UUID[]::new));
        }
        @SuppressWarnings("unchecked")
        List<Tuple> found = query.getResultList();
        return found.stream().map(Search::hit).toList();
    }

    private static String sql(Collection<SearchKind> kinds) {
        String everything = kinds.stream().distinct().map(Search::of).collect(Collectors.joining(" union all "));
        return """
                with asked as (select to_tsquery('simple', :beginnings) || plainto_tsquery('russian', :typed)
                    || plainto_tsquery('english', :typed) words)
                select kind, id, cast(title as text) title, cast(context as text) context, coalesce(slug, %s) slug, draft
                from (%s) found
                order by (case when search_words(title) @@ (select words from asked) then 1 else 0 end)
                    + word_similarity(:typed, search_text(title)) desc, sort_text(title), id
                limit :limit""".formatted(SHOWN_IN, everything);
    }

    private static String of(SearchKind kind) {
        return switch (kind) {
            case seminar -> SEMINARS;
            case session -> SESSIONS;
            case organization -> ORGANIZATIONS;
            case cluster -> CLUSTERS;
        };
    }

    private static SearchHit hit(Tuple row) {
        return new SearchHit(
                SearchKind.valueOf(row.get("kind", String.class)),
                row.get("id", UUID.class),
                text(row.get("title", String.class)),
                text(row.get("context", String.class)),
                row.get("slug", String.class),
                row.get("draft", Boolean.class));
    }

    private static LocalizedText text(String json) {
        return json == null ? null : StoredForm.read(json, LocalizedText.class);
    }
}
