package kz.bagdar.registration.exchange;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import kz.bagdar.registration.form.RegistrationForms;
import kz.bagdar.seminar.SeminarAccess;
import kz.bagdar.seminar.SeminarView;

/** Files with people, which the seminar's organizers send in, look through and have written. */
@ApplicationScoped
class Imports {

    /** So many of a seminar are read or wait at one time; more would keep the work of other seminars waiting. */
    private static final int MOST_AT_ONCE = 2;

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
        Map<UUID, JobView> states = jobs.byIds(page.items().stream()
                .map(RegistrationImport::jobId)
                .filter(Objects::nonNull)
                .toList());
        return page.map(one -> one.view(
                one.columns().stream().map(ImportColumn::of).toList(),
                kept.contains(one.id()),
                one.jobId() == null ? null : states.get(one.jobId())));
    }

    ImportView get(String reference, UUID id) {
        return view(imports.require(access.ofOrganizers(reference).id(), id));
    }

    /** Those that are kept, the first of the file first. */
    List<LineFault> faults(String reference, UUID id) {
        RegistrationImport found =
                imports.require(access.ofOrganizers(reference).id(), id);
        return contents.faults(found.id()).stream()
                .sorted(Comparator.comparingInt(LineFault::line))
                .toList();
    }

    /** @throws ProblemException 422 where the file is no table with people in it */
    ImportView take(String reference, String fileName, byte[] file) {
        UUID seminarId = access.editable(reference).id();
        ImportedFile found = ImportedFile.of(file, headings(seminarId), null);
        return QuarkusTransaction.joiningExisting().call(() -> {
            RegistrationImport taken = new RegistrationImport(seminarId, fileName, found, Language.kk, clock.instant());
            imports.persistAndFlush(taken);
            contents.keep(taken.id(), file, found, clock.instant());
            changes.created(subject(taken), taken.logged());
            return view(taken);
        });
    }

    ImportView readAs(String reference, UUID id, IfMatch ifMatch, WriteImport request) {
        SeminarView seminar = access.editable(reference);
        RegistrationImport present = imports.require(seminar.id(), id);
        boolean anew = request.headerLine() != null && request.headerLine() != present.headerLine();
        ImportedFile found = anew ? lookedAtAgain(present, ifMatch, request.headerLine()) : null;
        return QuarkusTransaction.joiningExisting().call(() -> readAs(seminar.id(), id, ifMatch, found, request));
    }

    private ImportView readAs(
            UUID seminarId, UUID id, IfMatch ifMatch, ImportedFile lookedAtAgain, WriteImport request) {
        RegistrationImport held = imports.hold(seminarId, id);
        held.requireRevision(ifMatch);
        requireAtRest(held);
        if (lookedAtAgain != null) {
            held.foundAs(lookedAtAgain);
            contents.keepAgain(id, lookedAtAgain);
        }
        List<ColumnTarget> columns = request.columns() == null ? held.columns() : request.columns();
        check(held, columns);
        held.readAs(columns, request.language());
        imports.flush();
        contents.keepFaults(id, List.of());
        return view(held);
    }

    private ImportedFile lookedAtAgain(RegistrationImport present, IfMatch ifMatch, int headerLine) {
        present.requireRevision(ifMatch);
        byte[] file = contents.file(present.id()).orElseThrow(Imports::forgotten);
        return ImportedFile.of(file, headings(present.seminarId()), headerLine);
    }

    private Headings headings(UUID seminarId) {
        return new Headings(forms.of(seminarId).questions());
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
        LoggedImport before = held.logged();
        held.runBy(changes.actor(), request, jobs.queue(held.seminarId(), work).id());
        imports.flush();
        changes.updated(subject(held), before, held.logged());
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
            throw forgotten();
        }
        // counted without holding the seminar, for which everybody who registers would wait: one more does no harm
        if (jobs.underWay(seminar.id(), work) >= MOST_AT_ONCE) {
            throw new ProblemException(
                    ProblemType.IMPORTS_UNDER_WAY,
                    "Wait until one of " + MOST_AT_ONCE + " files is read, or break it off");
        }
        return held;
    }

    static ProblemException forgotten() {
        return new ProblemException(
                ProblemType.ILLEGAL_STATE, "The file is kept for a day, which is over; send it in again");
    }

    private void requireAtRest(RegistrationImport held) {
        JobView job = job(held);
        if (job != null && !job.state().isOver()) {
            throw new ProblemException(ProblemType.ILLEGAL_STATE, "It is being read at this moment");
        }
    }

    private void check(RegistrationImport held, List<ColumnTarget> columns) {
        if (columns.size() != held.columns().size()) {
            throw ProblemException.invalid("columns", "out-of-range", "must name each of the file's columns");
        }
        Set<String> questions = Headings.readable(forms.of(held.seminarId()).questions());
        Set<ColumnTarget> seen = new HashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            ColumnTarget target = columns.get(i);
            if ((target.field() == ImportField.ANSWER) != (target.question() != null)
                    || target.question() != null && !questions.contains(target.question())) {
                throw ProblemException.invalid(
                        "columns[" + i + "].question",
                        "unknown-reference",
                        "must be a question of the form that a cell can answer, where the field is ANSWER");
            }
            if (target.field() != null && !target.field().isRanked() && !seen.add(target)) {
                throw ProblemException.invalid(
                        "columns[" + i + "].field", "duplicate", "is what an earlier column is read as");
            }
        }
    }

    private ImportView view(RegistrationImport one) {
        List<String> headings = contents.headings(one.id());
        Optional<List<List<String>>> samples = contents.samples(one.id());
        List<ImportColumn> columns = new ArrayList<>();
        for (int i = 0; i < one.columns().size(); i++) {
            ColumnTarget target = one.columns().get(i);
            columns.add(
                    samples.isEmpty()
                            ? ImportColumn.of(target)
                            : new ImportColumn(
                                    headings.get(i), samples.get().get(i), target.field(), target.question()));
        }
        return one.view(columns, samples.isPresent(), job(one));
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
