package kz.bagdar.registration.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.change.Subject;
import kz.bagdar.platform.jobs.JobView;
import kz.bagdar.platform.jobs.Jobs;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.revision.IfMatch;
import kz.bagdar.platform.text.Language;
import kz.bagdar.registration.Opening;
import kz.bagdar.registration.exchange.reading.ColumnTarget;
import kz.bagdar.registration.exchange.reading.Headings;
import kz.bagdar.registration.exchange.reading.ImportField;
import kz.bagdar.registration.exchange.reading.LineFault;
import kz.bagdar.registration.exchange.table.TableFile;
import kz.bagdar.registration.form.RegistrationForms;
import kz.bagdar.seminar.SeminarAccess;
import kz.bagdar.seminar.SeminarView;

/** Files with people, which the seminar's organizers send in, look through and have written. */
@ApplicationScoped
class Imports {

    @Inject
    SeminarAccess access;

    @Inject
    ImportRepository imports;

    @Inject
    ImportContents contents;

    @Inject
    RegistrationForms forms;

    @Inject
    ImportWork work;

    @Inject
    Jobs jobs;

    @Inject
    ChangeLog changes;

    @Inject
    Clock clock;

    Page<ImportView> page(String reference, PageQuery query) {
        Page<RegistrationImport> page =
                imports.page(access.ofOrganizers(reference).id(), query);
        Set<UUID> kept =
                contents.kept(page.items().stream().map(RegistrationImport::id).toList());
        return page.map(one -> one.view(null, kept.contains(one.id()), job(one)));
    }

    ImportView get(String reference, UUID id) {
        return view(imports.require(access.ofOrganizers(reference).id(), id));
    }

    /** Those that are kept, the first of the file first. */
    List<LineFault> faults(String reference, UUID id) {
        RegistrationImport found =
                imports.require(access.ofOrganizers(reference).id(), id);
        return contents.faults(found.id());
    }

    /** @throws ProblemException 422 where the file is no table with people in it */
    @Transactional
    ImportView take(String reference, String fileName, byte[] file) {
        SeminarView seminar = access.editable(reference);
        ImportedFile found = ImportedFile.of(
                TableFile.of(file), new Headings(forms.of(seminar.id()).questions()));
        RegistrationImport taken = new RegistrationImport(seminar.id(), fileName, found, Language.kk, clock.instant());
        imports.persistAndFlush(taken);
        contents.keep(taken.id(), file, found.samples(), clock.instant());
        changes.created(subject(taken), taken.logged(0));
        return view(taken);
    }

    @Transactional
    ImportView readAs(String reference, UUID id, IfMatch ifMatch, WriteImport request) {
        RegistrationImport held = imports.hold(access.editable(reference).id(), id);
        held.requireRevision(ifMatch);
        requireAtRest(held);
        check(held, request.columns());
        held.readAs(request);
        imports.flush();
        contents.keepFaults(id, List.of());
        return view(held);
    }

    @Transactional
    ImportView tryOut(String reference, UUID id) {
        RegistrationImport held = startable(access.editable(reference), id);
        held.tryBy(changes.actor(), jobs.queue(held.seminarId(), work).id());
        imports.flush();
        return view(held);
    }

    @Transactional
    ImportView run(String reference, UUID id, RunImport request) {
        SeminarView seminar = access.editable(reference);
        Opening.require(seminar.lifecycle(), true);
        RegistrationImport held = startable(seminar, id);
        LoggedImport before = held.logged(0);
        held.runBy(changes.actor(), request, jobs.queue(held.seminarId(), work).id());
        imports.flush();
        changes.updated(subject(held), before, held.logged(1));
        return view(held);
    }

    @Transactional
    ImportView breakOff(String reference, UUID id) {
        RegistrationImport found =
                imports.require(access.ofOrganizers(reference).id(), id);
        if (found.jobId() != null) {
            jobs.breakOff(found.jobId());
        }
        return view(found);
    }

    private RegistrationImport startable(SeminarView seminar, UUID id) {
        RegistrationImport held = imports.hold(seminar.id(), id);
        requireAtRest(held);
        if (!contents.kept(List.of(id)).contains(id)) {
            throw new ProblemException(
                    ProblemType.ILLEGAL_STATE, "The file is kept for a day, which is over; send it in again");
        }
        return held;
    }

    private void requireAtRest(RegistrationImport held) {
        JobView job = job(held);
        if (job != null && !job.state().isOver()) {
            throw new ProblemException(ProblemType.ILLEGAL_STATE, "It is being read at this moment");
        }
    }

    private static void check(RegistrationImport held, List<ColumnTarget> columns) {
        if (columns.size() != held.width()) {
            throw ProblemException.invalid("columns", "out-of-range", "must name each of the file's columns");
        }
        Set<ColumnTarget> seen = new HashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            ColumnTarget target = columns.get(i);
            if (target.field() != null && target.field() != ImportField.ROUTES && !seen.add(target)) {
                throw ProblemException.invalid(
                        "columns[" + i + "].field", "duplicate", "is what an earlier column is read as");
            }
        }
    }

    private ImportView view(RegistrationImport one) {
        Optional<List<List<String>>> samples = contents.samples(one.id());
        return one.view(samples.orElse(null), samples.isPresent(), job(one));
    }

    private JobView job(RegistrationImport one) {
        return one.jobId() == null
                ? null
                : jobs.find(one.seminarId(), work, one.jobId()).orElse(null);
    }

    private static Subject subject(RegistrationImport one) {
        return Subject.inSeminar("registration-import", one.id(), one.seminarId());
    }
}
