package kz.bagdar.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.bagdar.organization.OrganizationView;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.web.StreamedBody;
import kz.bagdar.route.GroupView;
import kz.bagdar.route.StopView;
import kz.bagdar.sheet.print.SheetDocument;

/** What is printed for the day, as one file each; drawn when it is sent, after all that can be refused has been. */
@ApplicationScoped
class Sheets {

    @Inject
    SheetReader reader;

    /** Draws one thing on a page of its own. */
    private interface Drawing<T> {
        void draw(T one, SheetDocument sheet) throws IOException;
    }

    /**
     * @param routeId of which alone, null for all
     * @param groupId alone, null for all
     */
    StreamedBody routeSheets(String seminar, UUID routeId, UUID groupId, Language language) {
        SheetParts parts = reader.parts(seminar);
        List<GroupView> wanted =
                only(parts.groups().stream(), "group", GroupView::routeId, routeId, GroupView::id, groupId);
        RouteSheets sheets = new RouteSheets(parts, language);
        return file(
                parts, language, wanted, (group, sheet) -> sheets.write(group).printOn(sheet));
    }

    /** @param organizationId alone, null for all hosts */
    StreamedBody hostLists(String seminar, UUID routeId, UUID organizationId, Language language) {
        SheetParts parts = reader.parts(seminar);
        List<OrganizationView> wanted = only(
                        parts.stops().stream(),
                        "host",
                        StopView::routeId,
                        routeId,
                        StopView::organizationId,
                        organizationId)
                .stream()
                .map(parts::host)
                .distinct()
                .toList();
        HostLists lists = new HostLists(parts, language, reader::peopleOf);
        return file(parts, language, wanted, lists::write);
    }

    /** @param language null for all three */
    StreamedBody doorPosters(String seminar, UUID routeId, UUID stopId, Language language) {
        SheetParts parts = reader.parts(seminar);
        List<StopView> wanted = only(parts.stops().stream(), "stop", StopView::routeId, routeId, StopView::id, stopId);
        List<Language> languages = language == null ? List.of(Language.values()) : List.of(language);
        DoorPosters posters = new DoorPosters(parts, languages);
        return file(
                parts,
                languages.getFirst(),
                wanted,
                (stop, sheet) -> posters.write(stop).printOn(sheet));
    }

    /**
     * @throws ProblemException 404 where none is so, though a certain one is asked for; 409 where the seminar has none
     */
    private static <T> List<T> only(
            Stream<T> all, String what, Function<T, UUID> route, UUID routeId, Function<T, UUID> id, UUID wanted) {
        List<T> found = all.filter(one -> routeId == null || Objects.equals(routeId, route.apply(one)))
                .filter(one -> wanted == null || Objects.equals(wanted, id.apply(one)))
                .toList();
        if (!found.isEmpty()) {
            return found;
        }
        throw routeId == null && wanted == null
                ? new ProblemException(ProblemType.ILLEGAL_STATE, "There is no " + what + " to print anything for")
                : ProblemException.notFound(what);
    }

    private static <T> StreamedBody file(SheetParts parts, Language language, List<T> wanted, Drawing<T> drawing) {
        return new StreamedBody(out -> {
            try (SheetDocument sheet = new SheetDocument(parts.seminar().title().in(language))) {
                for (T one : wanted) {
                    drawing.draw(one, sheet);
                }
                sheet.save(out);
            }
        });
    }
}
