package kz.bagdar.registration.exchange.export;

import java.util.List;
import java.util.UUID;
import kz.bagdar.change.Personal;
import kz.bagdar.platform.text.Language;
import kz.bagdar.registration.RegistrationFilter;
import kz.bagdar.registration.RegistrationStatus;

/**
 * What the change log is told of people's data that leave.
 *
 * @param people how many there were when it began
 */
record LoggedExport(
        ExportFormat format,
        int people,
        @Personal String search,
        List<RegistrationStatus> statuses,
        List<String> regionCodes,
        List<String> categoryCodes,
        List<String> groups,
        UUID firstChoice,
        UUID delegationId,
        UUID sessionId,
        Boolean signUpClash,
        Language language) {

    static LoggedExport of(ExportFormat format, int people, RegistrationFilter filter) {
        return new LoggedExport(
                format,
                people,
                filter.search,
                filter.statuses,
                filter.regionCodes,
                filter.categoryCodes,
                filter.groups,
                filter.firstChoice,
                filter.delegationId,
                filter.sessionId,
                filter.signUpClash,
                filter.language);
    }
}
