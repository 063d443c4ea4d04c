package kz.bagdar.registration.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.registration.RegistrationStatus;
import kz.bagdar.registration.place.Claim;
import kz.bagdar.registration.place.NoPlace;
import kz.bagdar.registration.place.Places;
import kz.bagdar.seminar.Lifecycle;

/**
 * Tells what a run would make of the lines of a file if nobody else registered: it takes as many together as the
 * {@link ImportWriter}, and in its order.
 */
final class Foresight {

    /** That of the rows in the database, in which changes are decided. */
    private static final Comparator<CheckedLine> AS_HELD =
            Comparator.comparing(line -> line.present().id().toString());

    private final ImportOrder order;
    private final Places places;
    private final ImportTally tally;

    /** @param places as they are; they are given away in thought */
    Foresight(ImportOrder order, Places places, ImportTally tally) {
        this.order = order;
        this.places = places;
        this.tally = tally;
    }

    /** @param lines that are written together */
    void see(List<CheckedLine> lines) {
        lines.stream().filter(CheckedLine::isFaulty).forEach(line -> tally.faulty(line.faults()));
        List<CheckedLine> good = lines.stream().filter(line -> !line.isFaulty()).toList();
        good.stream().filter(CheckedLine::isNew).forEach(this::arrive);
        List<CheckedLine> differing = new ArrayList<>();
        for (CheckedLine line : good) {
            if (line.isAway()) {
                tally.away();
            } else if (!line.isNew() && line.changesNothing()) {
                tally.unchanged();
            } else if (!line.isNew()) {
                differing.add(line);
            }
        }
        differing.stream().sorted(AS_HELD).forEach(this::change);
        if (order.updateChanged() && !differing.isEmpty()) {
            moveUp();
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
        if (order.updateChanged() && line.present().status() == RegistrationStatus.WAITLISTED) {
            places.stopWaiting(from);
            places.await(to);
        } else if (order.updateChanged() && line.present().takesPlace()) {
            if (!places.allows(from, to)) {
                refuse(line, NoPlace.of(places.full(from, to)));
                return;
            }
            places.free(from);
            places.take(to);
        }
        tally.changed();
    }

    /** Who is first in line is not looked for: it is of weight only where people wait for one place by different claims. */
    private void moveUp() {
        if (order.seminar().lifecycle() != Lifecycle.REGISTRATION_OPEN) {
            return;
        }
        for (List<Claim> served = places.servable(); !served.isEmpty(); served = places.servable()) {
            places.stopWaiting(served.getFirst());
            places.take(served.getFirst());
        }
    }

    private void refuse(CheckedLine line, ProblemException refusal) {
        tally.noPlace(ImportWriter.fault(order, line, refusal));
    }
}
