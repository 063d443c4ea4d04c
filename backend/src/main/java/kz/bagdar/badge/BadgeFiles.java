package kz.bagdar.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Files in pieces, of which each replica reads and writes one at a time. */
@ApplicationScoped
class BadgeFiles {

    private static final int PIECE = 512 * 1024;

    @Inject
    EntityManager entities;

    /** A stream into the file of a run, within the caller's transaction. */
    Writing write(UUID runId) {
        return new Writing(runId);
    }

    /** What an earlier attempt has left. */
    void forget(UUID runId) {
        entities.createNativeQuery("delete from badge_file_piece where run_id = :run")
                .setParameter("run", runId)
                .executeUpdate();
    }

    @Transactional
    Optional<byte[]> piece(UUID runId, int number) {
        List<?> found = entities.createNativeQuery(
                        "select content from badge_file_piece where run_id = :run and number = :number", byte[].class)
                .setParameter("run", runId)
                .setParameter("number", number)
                .getResultList();
        return found.stream().map(byte[].class::cast).findFirst();
    }

    /** Sends all pieces in turn. */
    void copy(UUID runId, OutputStream out) throws IOException {
        int number = 0;
        Optional<byte[]> piece = piece(runId, number);
        while (piece.isPresent()) {
            out.write(piece.get());
            number++;
            piece = piece(runId, number);
        }
    }

    final class Writing extends OutputStream {

        private final UUID runId;
        private final byte[] piece = new byte[PIECE];
        private int filled;
        private int number;

        private Writing(UUID runId) {
            this.runId = runId;
        }

        long size() {
            return (long) number * PIECE + filled;
        }

        @Override
        public void write(int octet) {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            int at = from;
            while (at < from + length) {
                if (filled == PIECE) {
                    store(piece);
                    filled = 0;
                    number++;
                }
                int fits = Math.min(PIECE - filled, from + length - at);
                System.arraycopy(bytes, at, piece, filled, fits);
                filled += fits;
                at += fits;
            }
        }

        @Override
        public void close() {
            store(Arrays.copyOf(piece, filled));
        }

        private void store(byte[] content) {
            entities.createNativeQuery(
                            "insert into badge_file_piece (run_id, number, content) values (:run, :number, :content)")
                    .setParameter("run", runId)
                    .setParameter("number", number)
                    .setParameter("content", content)
                    .executeUpdate();
        }
    }
}
