package kz.bagdar.press;

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
class ReleaseVersionRepository implements PanacheRepositoryBase<PressReleaseVersion, UUID> {

    private static final List<SortKey<PressReleaseVersion>> SORTS =
            List.of(SortKey.number("number", "number", PressReleaseVersion::number));

    /** @param after only versions with a greater number */
    Page<PressReleaseVersion> page(UUID releaseId, int after, PageQuery query) {
        if (query.sort == null) {
            query.sort = "-number";
        }
        return new Keyset<>(this, SORTS)
                .where("releaseId = :release", "release", releaseId)
                .where("number > :after", "after", after)
                .page(query);
    }

    Optional<PressReleaseVersion> last(UUID releaseId) {
        return find("releaseId = ?1 order by number desc", releaseId).firstResultOptional();
    }

    List<PressReleaseVersion> ofRelease(UUID releaseId) {
        return list("releaseId = ?1 order by number", releaseId);
    }

    PressReleaseVersion require(UUID releaseId, int number) {
        return find("releaseId = ?1 and number = ?2", releaseId, number)
                .firstResultOptional()
                .orElseThrow(() -> ProblemException.notFound("version"));
    }
}
