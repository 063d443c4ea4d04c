package kz.bagdar.division.engine;

import java.util.ArrayList;
import java.util.List;
import kz.bagdar.division.engine.DivisionModel.Group;

/** Finds the contradictions that can be seen by counting, each named by the bound that somebody set. */
final class ConflictSearch {

    /** The residual graph needs a cell for each delegation and pair of groups; this many take about 300 MB. */
    private static final long MOST_CELLS = 25_000_000;

    private final DivisionModel model;
    private final List<Conflict> found = new ArrayList<>();

    private ConflictSearch(DivisionModel model) {
        this.model = model;
    }

    static List<Conflict> of(DivisionModel model) {
        ConflictSearch search = new ConflictSearch(model);
        search.checkEmptiness();
        if (search.found.isEmpty()) {
            search.checkBounds();
            search.checkLocks();
            search.checkBars();
            search.found.addAll(CompanionSearch.of(model));
        }
        return search.found;
    }

    private void checkEmptiness() {
        int groups = model.groups().size();
        int most = (int) Math.sqrt((double) MOST_CELLS / Math.max(1, model.delegations()));
        if (groups == 0) {
            found.add(new Conflict.NoGroups());
        }
        if (model.participants().isEmpty()) {
            found.add(new Conflict.NoParticipants());
        }
        if (groups > most) {
            found.add(new Conflict.TooManyGroups(groups, most));
        }
    }

    private void checkBounds() {
        int people = model.participants().size();
        long minima = 0;
        long maxima = 0;
        for (int g = 0; g < model.groups().size(); g++) {
            Group group = model.groups().get(g);
            minima += group.atLeast();
            maxima += group.atMost(people);
            if (group.max() != null && group.atLeast() > group.max()) {
                found.add(new Conflict.MinimumAboveMaximum(g, group.atLeast(), group.max()));
            }
        }
        if (minima > people) {
            found.add(new Conflict.MinimaExceedParticipants(minima, people));
        }
        if (maxima < people) {
            found.add(new Conflict.MaximaBelowParticipants(maxima, people));
        }
    }

    private void checkLocks() {
        int[] locked = new int[model.groups().size()];
        for (int p = 0; p < model.participants().size(); p++) {
            Participant participant = model.participants().get(p);
            if (participant.isLocked()) {
                locked[participant.locked()]++;
                if (model.bars(participant, participant.locked())) {
                    found.add(new Conflict.LockedToBarredGroup(p, participant.locked()));
                }
            }
        }
        for (int g = 0; g < locked.length; g++) {
            int most = model.groups().get(g).atMost(model.participants().size());
            if (locked[g] > most) {
                found.add(new Conflict.LocksExceedMaximum(g, locked[g], most));
            }
        }
    }

    private void checkBars() {
        for (int p = 0; p < model.participants().size(); p++) {
            Participant participant = model.participants().get(p);
            if (!participant.isLocked() && isBarredEverywhere(participant)) {
                found.add(new Conflict.BarredEverywhere(p));
            }
        }
    }

    private boolean isBarredEverywhere(Participant participant) {
        for (int group = 0; group < model.groups().size(); group++) {
            if (!model.bars(participant, group)) {
                return false;
            }
        }
        return true;
    }
}
