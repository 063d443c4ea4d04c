package kz.bagdar.programme.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagdar.programme.Composition;
import kz.bagdar.programme.diff.Audience;
import kz.bagdar.programme.diff.MovedPart;
import kz.bagdar.programme.diff.ProgrammeDiff;
import kz.bagdar.route.GroupView;

/** Tells, of a version, what it moved. Asks no rights. */
@ApplicationScoped
public class MovedProgrammes {

    @Inject
    VersionRepository versions;

    // a version never changes, and the many who are told of it are told one after the other
    private volatile MovedProgramme latest;

    /** Empty where there is no such version any more; a first version moves nothing. */
    @Transactional
    public Optional<MovedProgramme> of(UUID versionId) {
        MovedProgramme known = latest;
        if (known != null && known.version().id().equals(versionId)) {
            return Optional.of(known);
        }
        Optional<MovedProgramme> moved = versions.findByIdOptional(versionId).map(this::of);
        moved.ifPresent(read -> latest = read);
        return moved;
    }

    private MovedProgramme of(ProgrammeVersion version) {
        VersionView view = version.view(false);
        if (version.number() == 1) {
            return new MovedProgramme(view, Audience.NOBODY, List.of(), Map.of());
        }
        Composition before = versions.contentOf(versions.require(view.seminarId(), version.number() - 1))
                .content();
        ProgrammeDiff diff =
                new ProgrammeDiff(before, versions.contentOf(version).content());
        return new MovedProgramme(
                view,
                Audience.of(diff),
                MovedPart.of(diff),
                diff.after().groups().stream().collect(Collectors.toMap(GroupView::id, GroupView::routeId)));
    }
}
