package kz.bagdar.seminar.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagdar.platform.json.StoredForm;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.problem.ProblemException;

/**
 * The parts of seminars as they were last published, which is all that anyone outside a seminar's team sees of it. Each
 * feature stores its own view and reads it back. Asks no rights.
 */
@ApplicationScoped
public class PublishedParts {

    @Inject
    PublishedPartRepository parts;

    /**
     * A part that is to be published.
     *
     * @param parent what its list can be limited to; null for a kind that has no such thing
     * @param position among its kind, in the order of its list
     */
    public record Part(PartKind kind, UUID id, UUID parent, int position, Object view) {}

    /** @param parentId only those that belong to it; null for all of the seminar */
    public <V> Page<V> page(UUID seminarId, PartKind kind, UUID parentId, Class<V> type, PageQuery query) {
        return parts.page(seminarId, kind, parentId, query).map(part -> part.view(type));
    }

    /** @throws ProblemException 404 where none is published */
    public <V> V require(UUID seminarId, PartKind kind, UUID id, Class<V> type) {
        return find(seminarId, kind, id, type).orElseThrow(() -> ProblemException.notFound(kind.word()));
    }

    public <V> Optional<V> find(UUID seminarId, PartKind kind, UUID id, Class<V> type) {
        return parts.find("id = ?1 and seminarId = ?2 and kind = ?3", id, seminarId, kind)
                .firstResultOptional()
                .map(part -> part.view(type));
    }

    /** All that are published of a kind, in the order of their list. */
    public <V> List<V> ofSeminar(UUID seminarId, PartKind kind, Class<V> type) {
        return parts.list("seminarId = ?1 and kind = ?2 order by position", seminarId, kind).stream()
                .map(part -> part.view(type))
                .toList();
    }

    /** The views of those that are published, by their ids. */
    public <V> Map<UUID, V> byIds(PartKind kind, Collection<UUID> ids, Class<V> type) {
        return ids.isEmpty()
                ? Map.of()
                : parts.list("kind = ?1 and id in ?2", kind, ids).stream()
                        .collect(Collectors.toMap(PublishedPart::id, part -> part.view(type)));
    }

    /** Of some ids, those that are published parts of the kind, with their seminars. */
    public Map<UUID, UUID> seminarsOf(PartKind kind, Collection<UUID> ids) {
        return parts.list("kind = ?1 and id in ?2", kind, ids).stream()
                .collect(Collectors.toMap(PublishedPart::id, PublishedPart::seminarId));
    }

    /** Puts these in the place of all that was published of a seminar. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void replace(UUID seminarId, List<Part> published) {
        parts.deleteOf(seminarId);
        parts.insert(seminarId, StoredForm.write(published));
    }
}
