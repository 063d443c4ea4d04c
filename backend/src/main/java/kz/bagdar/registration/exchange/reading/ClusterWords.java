package kz.bagdar.registration.exchange.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bagdar.cluster.ClusterView;

/** Finds the clusters that people mean, by name. */
final class ClusterWords {

    // of one name
    private static final int MOST_PIECES = 10;

    private final Map<String, UUID> byName = new HashMap<>();

    ClusterWords(List<ClusterView> clusters) {
        for (ClusterView cluster : clusters) {
            byName.put(Folded.words(cluster.id().toString()), cluster.id());
            Stream.of(cluster.name().kk(), cluster.name().ru(), cluster.name().en())
                    .filter(Objects::nonNull)
                    .forEach(name -> byName.putIfAbsent(Folded.words(name), cluster.id()));
        }
    }

    Optional<UUID> id(String said) {
        return Optional.ofNullable(byName.get(Folded.words(said)));
    }

    /** Names may have commas in them, and are parted by them: the longest that is a name counts. */
    List<String> parts(String cell) {
        List<String> parts = new ArrayList<>();
        for (String apart : cell.split("[;\\n]")) {
            List<String> pieces = Stream.of(apart.split("[,/]"))
                    .map(String::strip)
                    .filter(piece -> !piece.isEmpty())
                    .toList();
            for (int from = 0; from < pieces.size(); ) {
                int until = endOfName(pieces, from);
                parts.add(String.join(", ", pieces.subList(from, until)));
                from = until;
            }
        }
        return parts;
    }

    private int endOfName(List<String> pieces, int from) {
        for (int until = Math.min(pieces.size(), from + MOST_PIECES); until > from + 1; until--) {
            if (id(String.join(" ", pieces.subList(from, until))).isPresent()) {
                return until;
            }
        }
        return from + 1;
    }
}
