package kz.bagdar.platform.jobs;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far long work has come. */
@Schema(examples = "RUNNING")
public enum JobState {
    QUEUED,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    public boolean isOver() {
        return this != QUEUED && this != RUNNING;
    }
}
