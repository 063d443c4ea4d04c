package kz.bagdar.platform.table;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kz.bagdar.platform.problem.ProblemException;

/** Reads what others have written: whatever a library says of it is about the file, and no failure of ours. */
final class Guarded<R> implements Iterator<TableLine> {

    private final Iterator<R> rows;
    private final Function<R, TableLine> line;

    private Guarded(Iterator<R> rows, Function<R, TableLine> line) {
        this.rows = rows;
        this.line = line;
    }

    static <R> Stream<TableLine> lines(Stream<R> rows, Function<R, TableLine> line) {
        Iterator<TableLine> lines = new Guarded<>(rows.iterator(), line);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(lines, Spliterator.ORDERED), false)
                .onClose(rows::close);
    }

    @Override
    public boolean hasNext() {
        try {
            return rows.hasNext();
        } catch (RuntimeException malformed) {
            throw unreadable();
        }
    }

    @Override
    public TableLine next() {
        try {
            return line.apply(rows.next());
        } catch (ProblemException refused) {
            throw refused;
        } catch (RuntimeException malformed) {
            throw unreadable();
        }
    }

    private static ProblemException unreadable() {
        return FileRejected.because(Rejection.DAMAGED, "The file is damaged, or is not what it says it is");
    }
}
