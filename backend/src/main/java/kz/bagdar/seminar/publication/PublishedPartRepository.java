package kz.bagdar.seminar.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kz.bagdar.platform.paging.Keyset;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.paging.SortKey;

@ApplicationScoped
class PublishedPartRepository implements PanacheRepositoryBase<PublishedPart, UUID> {

    Page<PublishedPart> page(UUID seminarId, PartKind kind, UUID parentId, PageQuery query) {
        return new Keyset<>(this, List.of(SortKey.number(kind.sortedBy(), "position", PublishedPart::position)))
                .where("seminarId = :seminar", "seminar", seminarId)
                .where("kind = :kind", "kind", kind)
                .where("parentId = :parent", "parent", parentId)
                .page(query);
    }

    void deleteOf(UUID seminarId) {
        getEntityManager()
                .createNativeQuery("delete from published_part where seminar_id = :seminar")
                .setParameter("seminar", seminarId)
                .executeUpdate();
    }

    /** @param parts a JSON array of what the columns are to hold; one statement, however many they are */
    void insert(UUID seminarId, String parts) {
        getEntityManager()
                .createNativeQuery(
                        "insert into published_part (resource_id, seminar_id, kind, parent_id, position, view)"
                                + " select id, :seminar, kind, parent, position, view from jsonb_to_recordset(cast(:parts as jsonb))"
                                + " as part (id uuid, kind text, parent uuid, position integer, view jsonb)")
                .setParameter("seminar", seminarId)
                .setParameter("parts", parts)
                .executeUpdate();
    }
}
