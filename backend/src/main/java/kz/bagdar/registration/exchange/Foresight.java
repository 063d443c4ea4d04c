package kz.bagdar.registration.exchange;

import java.util.List;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.registration.place.Claim;
import kz.bagdar.registration.place.NoPlace;
import kz.bagdar.registration.place.Places;

/** Tells what a run would make of the lines of a file, each in the light of those above it, if nobody else registered. */
final class Foresight {

    private final ImportOrder order;
    private final Places places;
    private final ImportTally tally;

    /** @param places as they are; they are given away in thought */
    Foresight(ImportOrder order, Places places, ImportTally tally) {
        this.order = order;
        this.places = places;
        this.tally = tally;
    }

    void see(List<CheckedLine> lines) {
        lines.forEach(this::see);
    }

    private void see(CheckedLine line) {
        if (line.isFaulty()) {
            tally.faulty(line.faults());
        } else if (line.isNew()) {
            arrive(line);
        } else if (line.isAway()) {
            tally.away();
        } else if (line.changesNothing()) {
            tally.unchanged();
        } else {
            change(line);
        }
    }

    private void arrive(CheckedLine line) {
        Claim claim = line.details().claim();
        switch (places.decide(claim)) {
            case CONFIRMED -> {
                places.take(claim);
                tally.created(false);
            }
            case WAITLISTED -> {
                places.await(claim);
                tally.created(true);
            }
            case REFUSED -> refuse(line, NoPlace.of(places.full(claim)));
        }
    }

    /** Whether people are changed is not known before the run. */
    private void change(CheckedLine line) {
        Claim from = line.present().claim();
        Claim to = line.details().claim();
        if (order.updateChanged() && line.present().takesPlace()) {
            if (!places.allows(from, to)) {
                refuse(line, NoPlace.of(places.full(from, to)));
                return;
            }
            places.free(from);
            places.take(to);
        }
        tally.changed();
    }

    private void refuse(CheckedLine line, ProblemException refusal) {
        tally.noPlace(ImportWriter.fault(order, line, refusal));
    }
}
