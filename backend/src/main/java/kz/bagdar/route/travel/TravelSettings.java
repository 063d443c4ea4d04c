package kz.bagdar.route.travel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.change.Subject;
import kz.bagdar.platform.revision.IfMatch;
import kz.bagdar.seminar.SeminarAccess;
import kz.bagdar.seminar.SeminarDeletion;

/** By what seminars estimate travel times; their teams' alone. */
@ApplicationScoped
class TravelSettings {

    @Inject
    SeminarTravelRepository settings;

    @Inject
    SeminarAccess access;

    @Inject
    ChangeLog changes;

    TravelSettingsView get(String seminar) {
        return view(access.ofTeam(seminar).id());
    }

    /** Asks no rights. */
    TravelEstimate of(UUID seminarId) {
        return settings.ofSeminar(seminarId).map(SeminarTravel::estimate).orElse(TravelEstimate.USUAL);
    }

    @Transactional
    TravelSettingsView write(String seminar, IfMatch ifMatch, WriteTravelSettings request) {
        UUID seminarId = access.editableAlone(seminar).id();
        TravelSettingsView before = view(seminarId);
        ifMatch.require(before.revision());
        settings.ofSeminar(seminarId)
                .ifPresentOrElse(
                        present -> present.write(request.estimate()),
                        () -> settings.persist(new SeminarTravel(seminarId, request.estimate())));
        settings.flush();
        TravelSettingsView after = view(seminarId);
        changes.updated(subject(seminarId), before, after);
        return after;
    }

    void endWith(@Observes SeminarDeletion deletion) {
        settings.ofSeminar(deletion.seminarId())
                .ifPresent(present -> changes.deleted(subject(deletion.seminarId()), present.view()));
    }

    private TravelSettingsView view(UUID seminarId) {
        return settings.ofSeminar(seminarId)
                .map(SeminarTravel::view)
                .orElseGet(() -> TravelSettingsView.of(0, seminarId, TravelEstimate.USUAL));
    }

    private static Subject subject(UUID seminarId) {
        return Subject.inSeminar("travel-settings", seminarId, seminarId);
    }
}
