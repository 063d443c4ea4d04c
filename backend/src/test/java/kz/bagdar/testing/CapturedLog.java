package kz.bagdar.testing;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Everything that the service logs while this is open. */
public final class CapturedLog extends Handler implements AutoCloseable {

    private final List<LogRecord> records = new CopyOnWriteArrayList<>();

    private CapturedLog() {
        setLevel(Level.ALL);
    }

    public static CapturedLog open() {
        CapturedLog log = new CapturedLog();
        Logger.getLogger("").addHandler(log);
        return log;
    }

    /** Warnings, errors and stack traces, as text. */
    public List<String> complaints() {
        return records.stream()
                .filter(record ->
                        record.getThrown() != null || record.getLevel().intValue() >= Level.WARNING.intValue())
                .map(CapturedLog::line)
                .toList();
    }

    /** Every line with its parameters, as text. */
    public List<String> lines() {
        return records.stream().map(CapturedLog::line).toList();
    }

    private static String line(LogRecord record) {
        return record.getLoggerName() + ": " + record.getMessage() + " " + Arrays.toString(record.getParameters()) + " "
                + record.getThrown();
    }

    @Override
    public void publish(LogRecord logged) {
        records.add(logged);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
