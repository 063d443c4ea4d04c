package kz.bagdar.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kz.bagdar.cluster.Clusters;
import kz.bagdar.organization.Organizations;
import kz.bagdar.route.Routes;
import kz.bagdar.route.Stops;
import kz.bagdar.seminar.SeminarAccess;
import kz.bagdar.seminar.SeminarView;
import kz.bagdar.seminar.session.Sessions;
import kz.bagdar.seminar.speaker.Speakers;
import kz.bagdar.seminar.stage.Stages;

/** Reads what the public sees of a seminar: each kind of thing once, however many there are. */
@ApplicationScoped
class Programmes {

    @Inject
    SeminarAccess access;

    @Inject
    Stages stages;

    @Inject
    Sessions sessions;

    @Inject
    Speakers speakers;

    @Inject
    Routes routes;

    @Inject
    Stops stops;

    @Inject
    Organizations organizations;

    @Inject
    Clusters clusters;

    // one transaction, so that all of it is read over one connection
    @Transactional
    ProgrammeView of(String reference) {
        SeminarView seminar = access.visible(reference);
        UUID id = seminar.id();
        Composition parts = new Composition(
                seminar, stages.ofSeminar(id), sessions.ofSeminar(id), routes.ofSeminar(id), stops.ofSeminar(id));
        return parts.with(
                speakers.ofSeminar(id),
                organizations.byIds(parts.organizationIds()),
                clusters.byIds(parts.clusterIds()));
    }
}
