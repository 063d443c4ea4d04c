package kz.bagdar.programme.version;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagdar.platform.paging.Keyset;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.paging.SortKey;
import kz.bagdar.platform.problem.ProblemException;

@ApplicationScoped
class VersionRepository implements PanacheRepositoryBase<ProgrammeVersion, UUID> {

    private static final List<SortKey<ProgrammeVersion>> SORTS =
            List.of(SortKey.number("number", "number", ProgrammeVersion::number));

    Page<ProgrammeVersion> page(UUID seminarId, PageQuery query) {
        if (query.sort == null) {
            query.sort = "-number";
        }
        return new Keyset<>(this, SORTS)
                .where("seminarId = :seminar", "seminar", seminarId)
                .page(query);
    }

    Optional<ProgrammeVersion> last(UUID seminarId) {
        return find("seminarId = ?1 order by number desc", seminarId).firstResultOptional();
    }

    List<ProgrammeVersion> ofSeminar(UUID seminarId) {
        return list("seminarId = ?1 order by number", seminarId);
    }

    ProgrammeVersion require(UUID seminarId, int number) {
        return find("seminarId = ?1 and number = ?2", seminarId, number)
                .firstResultOptional()
                .orElseThrow(() -> ProblemException.notFound("version"));
    }

    ProgrammeContent contentOf(ProgrammeVersion version) {
        return getEntityManager().find(ProgrammeContent.class, version.id());
    }

    void persist(ProgrammeContent content) {
        getEntityManager().persist(content);
    }

    /** Seminars that were announced before there were versions. One that was called off as a draft never was. */
    @SuppressWarnings("unchecked")
    List<UUID> announcedWithout() {
        return getEntityManager()
                .createNativeQuery("select id from seminar where lifecycle <> 'DRAFT'"
                        + " and not exists (select from programme_version where seminar_id = seminar.id)"
                        + " and exists (select from change where resource_id = seminar.id and resource_type = 'seminar'"
                        + " and differences #>> '{lifecycle,to}' = 'PUBLISHED')")
                .getResultList();
    }
}
