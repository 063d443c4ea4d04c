package kz.bagdar.platform.table;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import kz.bagdar.platform.problem.ProblemException;

/** What is needed of the memory while a workbook is read: a third of it is for all that are read at one time. */
final class Room implements AutoCloseable {

    private static final int KILOBYTE = 1024;
    private static final int SHARE = 3;
    private static final int KILOBYTES =
            (int) Math.min(Integer.MAX_VALUE, Runtime.getRuntime().maxMemory() / SHARE / KILOBYTE);
    private static final Semaphore FREE = new Semaphore(KILOBYTES, true);

    private final AtomicInteger taken;

    private Room(int kilobytes) {
        taken = new AtomicInteger(kilobytes);
    }

    /**
     * @param patience how long others are waited for
     * @throws ProblemException 422 where it is more than there will ever be, 503 where others need it for longer
     */
    static Room of(long bytes, Duration patience) {
        long kilobytes = bytes / KILOBYTE + 1;
        if (kilobytes > KILOBYTES) {
            throw FileRejected.tooLarge();
        }
        Room room = new Room((int) kilobytes);
        try {
            if (FREE.tryAcquire((int) kilobytes, patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return room;
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        throw Turn.busy();
    }

    /** A second time does nothing. */
    @Override
    public void close() {
        FREE.release(taken.getAndSet(0));
    }
}
