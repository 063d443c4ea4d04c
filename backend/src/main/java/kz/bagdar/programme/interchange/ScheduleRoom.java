package kz.bagdar.programme.interchange;

import java.util.Objects;
import java.util.stream.Stream;
import kz.bagdar.organization.OrganizationView;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.seminar.SeminarView;
import kz.bagdar.seminar.session.SessionView;
import kz.bagdar.seminar.stage.StageView;

/** The room that a session is written in: the format lets none be without. */
final class ScheduleRoom {

    private ScheduleRoom() {}

    /** @param organization at which the session is held; null where it names none */
    static LocalizedText of(SeminarView seminar, StageView stage, SessionView session, OrganizationView organization) {
        return Stream.of(
                        session.place(),
                        organization == null ? null : organization.name(),
                        stage.place(),
                        seminar.venue())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(seminar.title());
    }
}
