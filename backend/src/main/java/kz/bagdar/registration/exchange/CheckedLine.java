package kz.bagdar.registration.exchange;

import java.util.List;
import kz.bagdar.platform.table.TableLine;
import kz.bagdar.registration.RegistrationView;
import kz.bagdar.registration.UpdateRegistration;
import kz.bagdar.registration.exchange.reading.LineFault;

/**
 * A line in the light of who is registered.
 *
 * @param present null for somebody new
 * @param erased whether the person was erased not long ago
 * @param details what the registration is to say
 * @param faults empty where it can be taken
 */
record CheckedLine(
        TableLine line, RegistrationView present, boolean erased, UpdateRegistration details, List<LineFault> faults) {

    boolean isFaulty() {
        return !faults.isEmpty();
    }

    boolean isNew() {
        return present == null && !erased;
    }

    /** Whether the person will not come, as they or the team have said, or has wished to be forgotten. */
    boolean isAway() {
        return present == null ? erased : !present.status().isLive() || present.erasedAt() != null;
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
                present.clusterWishes(),
                present.stepFreeAccess(),
                present.note(),
                present.answers()));
    }
}
