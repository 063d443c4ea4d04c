package kz.bagdar.registration.exchange;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.bagdar.change.Actor;
import kz.bagdar.platform.jobs.JobView;
import kz.bagdar.platform.revision.RevisionedEntity;
import kz.bagdar.platform.text.Language;
import kz.bagdar.registration.exchange.reading.ColumnTarget;
import kz.bagdar.registration.exchange.reading.Columns;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A table of people that was sent in, how it is read, and what came of it. Its content is kept apart, and shorter. */
@Entity
class RegistrationImport extends RevisionedEntity {

    private UUID seminarId;
    private String fileName;
    private int headerLine;
    private int lines;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ImportColumn> columns;

    @Enumerated(EnumType.STRING)
    private Language language;

    private boolean skipFaulty;
    private boolean updateChanged;

    @JdbcTypeCode(SqlTypes.JSON)
    private Actor startedBy;

    private boolean trial = true;
    private UUID jobId;
    private int reachedLine;

    @JdbcTypeCode(SqlTypes.JSON)
    private ImportResult result;

    private Instant createdAt;

    protected RegistrationImport() {}

    RegistrationImport(UUID seminarId, String fileName, ImportedFile file, Language language, Instant now) {
        this.seminarId = seminarId;
        this.fileName = fileName;
        this.headerLine = file.headerLine();
        this.lines = file.lines();
        this.columns = file.columns();
        this.language = language;
        this.createdAt = now;
    }

    /** What was found in the file before holds no longer. */
    void readAs(WriteImport request) {
        List<ImportColumn> read = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            ColumnTarget target = request.columns().get(i);
            read.add(new ImportColumn(columns.get(i).heading(), null, target.field(), target.question()));
        }
        columns = List.copyOf(read);
        language = request.language();
        result = null;
    }

    void tryBy(Actor actor, UUID jobId) {
        begin(actor, true, jobId);
    }

    void runBy(Actor actor, RunImport request, UUID jobId) {
        skipFaulty = request.skipFaulty();
        updateChanged = request.updateChanged();
        begin(actor, false, jobId);
    }

    private void begin(Actor actor, boolean trial, UUID jobId) {
        this.startedBy = actor;
        this.trial = trial;
        this.jobId = jobId;
        this.reachedLine = 0;
        this.result = null;
    }

    void reached(int line, ImportResult result) {
        this.reachedLine = line;
        this.result = result;
    }

    UUID seminarId() {
        return seminarId;
    }

    int headerLine() {
        return headerLine;
    }

    int lines() {
        return lines;
    }

    Language language() {
        return language;
    }

    boolean skipsFaulty() {
        return skipFaulty;
    }

    boolean updatesChanged() {
        return updateChanged;
    }

    boolean isTrial() {
        return trial;
    }

    Actor startedBy() {
        return startedBy;
    }

    UUID jobId() {
        return jobId;
    }

    int reachedLine() {
        return reachedLine;
    }

    ImportResult result() {
        return result;
    }

    Instant createdAt() {
        return createdAt;
    }

    int width() {
        return columns.size();
    }

    Columns columns() {
        return new Columns(
                columns.stream().map(ImportColumn::heading).toList(),
                columns.stream()
                        .map(column -> new ColumnTarget(column.field(), column.question()))
                        .toList());
    }

    LoggedImport logged(int runs) {
        return new LoggedImport(fileName, lines, runs, skipFaulty, updateChanged);
    }

    /**
     * @param samples of each column; null where they are not wanted, or are gone
     * @param job null before the first
     */
    ImportView view(List<List<String>> samples, boolean fileKept, JobView job) {
        List<ImportColumn> shown = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            ImportColumn column = columns.get(i);
            List<String> first = samples == null ? null : samples.get(i);
            shown.add(new ImportColumn(column.heading(), first, column.field(), column.question()));
        }
        return new ImportView(
                id(),
                revision(),
                seminarId,
                fileName,
                headerLine,
                lines,
                shown,
                language,
                skipFaulty,
                updateChanged,
                fileKept,
                trial,
                job,
                result,
                createdAt);
    }
}
