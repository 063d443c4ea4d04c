package kz.bagdar.registration.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.registration.Correction;
import kz.bagdar.registration.Corrections;
import kz.bagdar.registration.RegistrationStatus;
import kz.bagdar.registration.exchange.reading.ImportField;
import kz.bagdar.registration.exchange.reading.LineFault;
import kz.bagdar.registration.intake.Application;
import kz.bagdar.registration.intake.Intake;
import kz.bagdar.registration.intake.Outcome;

/** Writes the people of some lines: newcomers as everybody registers, the others only where that is wanted. */
@ApplicationScoped
class ImportWriter {

    @Inject
    Intake intake;

    @Inject
    Corrections corrections;

    void write(ImportOrder order, List<CheckedLine> lines, ImportTally tally) {
        lines.stream().filter(CheckedLine::isFaulty).forEach(line -> tally.faulty(line.faults()));
        List<CheckedLine> good = lines.stream().filter(line -> !line.isFaulty()).toList();
        register(order, good.stream().filter(CheckedLine::isNew).toList(), tally);
        List<CheckedLine> known = good.stream().filter(line -> !line.isNew()).toList();
        Map<UUID, CheckedLine> differing = new HashMap<>();
        for (CheckedLine line : known) {
            if (line.isAway()) {
                tally.away();
            } else if (line.changesNothing()) {
                tally.unchanged();
            } else if (order.updateChanged()) {
                differing.put(line.present().id(), line);
            } else {
                tally.changed();
            }
        }
        update(order, differing, tally);
    }

    private void register(ImportOrder order, List<CheckedLine> lines, ImportTally tally) {
        if (lines.isEmpty()) {
            return;
        }
        List<Outcome> outcomes = intake.registerAll(
                order.seminar().id(),
                lines.stream()
                        .map(line -> Application.byHand(line.details(), order.actor(), order.letters()))
                        .toList());
        for (int i = 0; i < lines.size(); i++) {
            switch (outcomes.get(i)) {
                // whoever registered just now is not told again
                case Outcome.Taken taken when taken.receipt().link() == null -> tally.unchanged();
                case Outcome.Taken taken -> tally.created(taken.receipt().status() == RegistrationStatus.WAITLISTED);
                case Outcome.NotTaken refused -> refuse(order, lines.get(i), refused.refusal(), tally);
            }
        }
    }

    private void update(ImportOrder order, Map<UUID, CheckedLine> lines, ImportTally tally) {
        if (lines.isEmpty()) {
            return;
        }
        List<Correction> wanted = lines.values().stream()
                .map(line -> new Correction(line.present().id(), line.present().revision(), line.details()))
                .toList();
        Map<UUID, ProblemException> refused = corrections.make(order.seminar().id(), wanted, order.actor());
        lines.forEach((id, line) -> {
            if (refused.containsKey(id)) {
                refuse(order, line, refused.get(id), tally);
            } else {
                tally.updated();
            }
        });
    }

    private static void refuse(ImportOrder order, CheckedLine line, ProblemException refusal, ImportTally tally) {
        LineFault fault = fault(order, line, refusal);
        if (refusal.problem().type().equals(ProblemType.SEMINAR_FULL.urn())) {
            tally.noPlace(fault);
        } else {
            tally.faulty(List.of(fault));
        }
    }

    /** The kind of the refusal is what the fault is known by. */
    static LineFault fault(ImportOrder order, CheckedLine line, ProblemException refusal) {
        String kind = refusal.problem().type().replaceFirst(".*:", "");
        return order.reader()
                .fault(line.line(), ImportField.EMAIL, kind, refusal.problem().detail());
    }
}
