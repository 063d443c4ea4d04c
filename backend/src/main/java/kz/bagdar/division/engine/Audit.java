package kz.bagdar.division.engine;

/** Holds a division against the model's bounds, locks and bars before anybody sees it, whoever computed it. */
final class Audit {

    private Audit() {}

    /** @throws IllegalStateException naming what was broken */
    static void check(DivisionModel model, int[] groupOf) {
        for (Companions companions : model.companions()) {
            long groups = companions.participants().stream()
                    .mapToInt(person -> groupOf[person])
                    .distinct()
                    .count();
            if (groups
                    != (companions.isTogether() ? 1 : companions.participants().size())) {
                throw new IllegalStateException("%s are in %d groups".formatted(companions, groups));
            }
        }
        int[] sizes = new int[model.groups().size()];
        for (int p = 0; p < groupOf.length; p++) {
            Participant participant = model.participants().get(p);
            sizes[groupOf[p]]++;
            if (participant.isLocked() && participant.locked() != groupOf[p]) {
                throw new IllegalStateException("participant %d is locked elsewhere".formatted(p));
            }
            if (model.bars(participant, groupOf[p])) {
                throw new IllegalStateException("participant %d is barred there".formatted(p));
            }
        }
        for (int g = 0; g < sizes.length; g++) {
            DivisionModel.Group group = model.groups().get(g);
            if (sizes[g] < group.atLeast() || sizes[g] > group.atMost(groupOf.length)) {
                throw new IllegalStateException("group %d has %d people".formatted(g, sizes[g]));
            }
        }
    }
}
