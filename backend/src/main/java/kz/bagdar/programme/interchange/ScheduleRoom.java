package kz.bagdar.programme.interchange;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bagdar.organization.OrganizationView;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.seminar.SeminarView;
import kz.bagdar.seminar.session.SessionView;
import kz.bagdar.seminar.stage.StageView;

/** The room that a session is written in: the format lets none be without. */
final class ScheduleRoom {

    private ScheduleRoom() {}

    /** @param organizations the ones at which the session and its stage are held, by their ids */
    static LocalizedText of(
            SeminarView seminar, StageView stage, SessionView session, Map<UUID, OrganizationView> organizations) {
        return Stream.of(
                        session.place(),
                        name(organizations.get(session.placeOrganizationId())),
                        stage.place(),
                        name(organizations.get(stage.placeOrganizationId())),
                        seminar.venue())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(seminar.title());
    }

    private static LocalizedText name(OrganizationView organization) {
        return organization == null ? null : organization.name();
    }
}
