package kz.bagdar.registration.exchange;

import java.util.List;
import kz.bagdar.registration.RegistrationView;
import kz.bagdar.registration.UpdateRegistration;
import kz.bagdar.registration.exchange.reading.LineFault;
import kz.bagdar.registration.exchange.table.TableLine;

/**
 * A line in the light of who is registered.
 *
 * @param present null for somebody new
 * @param details what the registration is to say
 * @param faults empty where it can be taken
 */
record CheckedLine(TableLine line, RegistrationView present, UpdateRegistration details, List<LineFault> faults) {

    boolean isFaulty() {
        return !faults.isEmpty();
    }

    boolean isNew() {
        return present == null;
    }

    /** Whether the person will not come, as they or the team have said. */
    boolean isAway() {
        return present != null && !present.status().isLive();
    }

    boolean changesNothing() {
        return details.equals(new UpdateRegistration(
                present.fullName(),
                present.email(),
                present.phone(),
                present.workplace(),
                present.position(),
                present.regionCode(),
                present.categoryCode(),
                present.language(),
                present.preferences(),
                present.stepFreeAccess(),
                present.note(),
                present.answers()));
    }
}
