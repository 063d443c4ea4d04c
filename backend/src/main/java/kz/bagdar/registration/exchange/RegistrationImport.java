package kz.bagdar.registration.exchange;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.bagdar.change.Actor;
import kz.bagdar.platform.jobs.JobView;
import kz.bagdar.platform.revision.RevisionedEntity;
import kz.bagdar.platform.text.Language;
import kz.bagdar.registration.exchange.reading.ColumnTarget;
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
    private List<ColumnTarget> columns;

    @Enumerated(EnumType.STRING)
    private Language language;

    private boolean skipFaulty;
    private boolean updateChanged;
    private boolean letters = true;

    @JdbcTypeCode(SqlTypes.JSON)
    private Actor startedBy;

    private int runs;
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
        this.language = language;
        this.createdAt = now;
        foundAs(file);
    }

    /** What was found in the file before holds no longer. */
    final void foundAs(ImportedFile file) {
        headerLine = file.headerLine();
        lines = file.lines();
        columns = file.targets();
        result = null;
    }

    void readAs(List<ColumnTarget> columns, Language language) {
        this.columns = List.copyOf(columns);
        this.language = language;
        result = null;
    }

    void tryBy(Actor actor, UUID jobId) {
        begin(actor, true, jobId);
    }

    void runBy(Actor actor, RunImport request, UUID jobId) {
        skipFaulty = request.skipFaulty();
        updateChanged = request.updateChanged();
        letters = request.withLetters();
        runs++;
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

    boolean sendsLetters() {
        return letters;
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

    List<ColumnTarget> columns() {
        return columns;
    }

    LoggedImport logged() {
        return new LoggedImport(fileName, lines, runs, skipFaulty, updateChanged, letters);
    }

    /**
     * @param columns as they are to be shown
     * @param job null before the first
     */
    ImportView view(List<ImportColumn> columns, boolean fileKept, JobView job) {
        return new ImportView(
                id(),
                revision(),
                seminarId,
                fileName,
                headerLine,
                lines,
                columns,
                language,
                skipFaulty,
                updateChanged,
                letters,
                fileKept,
                trial,
                job,
                result,
                createdAt);
    }
}
