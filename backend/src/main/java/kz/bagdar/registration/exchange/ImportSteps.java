package kz.bagdar.registration.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.cluster.Clusters;
import kz.bagdar.organization.Organizations;
import kz.bagdar.organization.Regions;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.registration.Participants;
import kz.bagdar.registration.Sender;
import kz.bagdar.registration.exchange.reading.Columns;
import kz.bagdar.registration.exchange.reading.LineFault;
import kz.bagdar.registration.form.RegistrationForms;
import kz.bagdar.registration.place.Places;
import kz.bagdar.registration.quota.CountedPlaces;
import kz.bagdar.route.Routes;
import kz.bagdar.route.ShownClusters;
import kz.bagdar.seminar.SeminarView;
import kz.bagdar.seminar.Seminars;

/** What the job of an import reads and writes of the database, each in a transaction of its own. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class ImportSteps {

    @Inject
    ImportRepository imports;

    @Inject
    ImportContents contents;

    @Inject
    Seminars seminars;

    @Inject
    Organizations organizations;

    @Inject
    Regions regions;

    @Inject
    Routes routes;

    @Inject
    ShownClusters shownClusters;

    @Inject
    Clusters clusters;

    @Inject
    RegistrationForms forms;

    @Inject
    Participants participants;

    @Inject
    CountedPlaces places;

    /** @throws ProblemException 404 where the import has gone with its seminar */
    ImportOrder order(UUID jobId) {
        RegistrationImport wanted = imports.ofJob(jobId).orElseThrow(() -> ProblemException.notFound("import"));
        SeminarView seminar = seminars.drafted(wanted.seminarId());
        return new ImportOrder(
                wanted.id(),
                seminar,
                regions.existing(seminar.startsOn()),
                routes.ofSeminar(seminar.id()),
                clusters.byIds(shownClusters.drafted(seminar.id())),
                forms.of(seminar.id()),
                new Columns(contents.headings(wanted.id()), wanted.columns()),
                wanted.headerLine(),
                wanted.lines(),
                wanted.language(),
                wanted.isTrial(),
                wanted.skipsFaulty(),
                // that of the last run says nothing of the next
                !wanted.isTrial() && wanted.updatesChanged(),
                wanted.sendsLetters(),
                wanted.startedBy(),
                wanted.reachedLine(),
                wanted.result());
    }

    byte[] file(UUID importId) {
        return contents.file(importId).orElseThrow(Imports::forgotten);
    }

    Map<String, UUID> organizations(Collection<String> said) {
        return said.isEmpty() ? Map.of() : organizations.named(said);
    }

    Map<String, Sender> senders(UUID seminarId, Collection<String> emails) {
        return participants.senders(seminarId, emails);
    }

    /** As many as there are at this moment, for nobody waits until a file has been read. */
    Places places(UUID seminarId) {
        return places.of(seminars.drafted(seminarId));
    }

    /** How many were kept before the job was begun again. */
    int keptFaults(UUID importId) {
        return contents.faults(importId).size();
    }

    /**
     * Nothing where the import has gone with its seminar.
     *
     * @param faults in place of those that are kept
     */
    void begun(UUID importId, ImportResult result, List<LineFault> faults) {
        imports.findByIdOptional(importId).ifPresent(one -> one.reached(0, result));
        contents.keepFaults(importId, faults);
    }

    /**
     * Nothing where the import has gone with its seminar.
     *
     * @param more faults, besides those that are kept: all of them may be some megabytes
     */
    void reached(UUID importId, int line, ImportResult result, List<LineFault> more) {
        imports.findByIdOptional(importId).ifPresent(one -> one.reached(line, result));
        if (!more.isEmpty()) {
            contents.keepMoreFaults(importId, more);
        }
    }
}
