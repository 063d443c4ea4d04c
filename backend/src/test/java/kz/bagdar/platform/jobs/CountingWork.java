package kz.bagdar.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/** Work whose doings a test decides. */
@ApplicationScoped
class CountingWork implements JobWork {

    final Queue<UUID> begun = new ConcurrentLinkedQueue<>();
    private volatile Consumer<JobRun> doing = run -> {};

    Queue<UUID> begun() {
        return begun;
    }

    void does(Consumer<JobRun> doing) {
        this.doing = doing;
    }

    @Override
    public String kind() {
        return "counting";
    }

    @Override
    public void run(JobRun run) {
        begun.add(run.jobId());
        doing.accept(run);
    }
}
