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
import kz.bagdar.identity.Caller;
import kz.bagdar.identity.team.Teams;
import kz.bagdar.platform.json.StoredForm;
import kz.bagdar.platform.text.LocalizedText;

/**
 * Finds what somebody may see by what it is called, a session also by who speaks and a seminar by what its routes show: as
 * published or, in seminars of the own teams, as it stands. First what has the words typed, whatever their endings, then
 * what is like them, however they are typed.
 */
@ApplicationScoped
class Search {

    /** Of the trigrams of what was typed, the part that a title must have. Below it, chance finds more than people do. */
    private static final double LEAST_LIKENESS = 0.45;

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
        Query query = entities.createNativeQuery(SearchSql.of(kinds), Tuple.class)
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

    private static SearchHit hit(Tuple row) {
        return new SearchHit(
                SearchKind.valueOf(row.get("kind", String.class)),
                row.get("id", UUID.class),
                text(row.get("title", String.class)),
                text(row.get("context", String.class)),
                text(row.get("found_by", String.class)),
                row.get("slug", String.class),
                row.get("draft", Boolean.class));
    }

    private static LocalizedText text(String json) {
        return json == null ? null : StoredForm.read(json, LocalizedText.class);
    }
}
