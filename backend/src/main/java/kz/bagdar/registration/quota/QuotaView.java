package kz.bagdar.registration.quota;

import java.util.List;
import java.util.UUID;
import kz.bagdar.platform.revision.Revisioned;
import kz.bagdar.platform.text.LocalizedText;

/** A quota as the change log records it: what it has given away changes with every registration, and is no part of it. */
record QuotaView(
        UUID id,
        int revision,
        UUID seminarId,
        LocalizedText name,
        Integer capacity,
        List<String> regionCodes,
        List<String> categoryCodes,
        List<UUID> routeIds,
        List<UUID> sessionIds)
        implements Revisioned {}
