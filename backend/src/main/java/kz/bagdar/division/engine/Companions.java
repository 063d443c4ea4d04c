package kz.bagdar.division.engine;

import java.util.List;

/**
 * People who must travel in one group, or no two of whom may.
 *
 * @param participants two at least, none twice
 */
public record Companions(CompanionKind kind, List<Integer> participants) {

    /** @throws IllegalArgumentException when there are not two different people */
    public Companions {
        participants = List.copyOf(participants);
        if (participants.size() < 2 || participants.stream().distinct().count() < participants.size()) {
            throw new IllegalArgumentException("not two or more different people: " + participants);
        }
    }

    public static Companions together(Integer... participants) {
        return new Companions(CompanionKind.TOGETHER, List.of(participants));
    }

    public static Companions apart(Integer... participants) {
        return new Companions(CompanionKind.APART, List.of(participants));
    }

    boolean isTogether() {
        return kind == CompanionKind.TOGETHER;
    }
}
