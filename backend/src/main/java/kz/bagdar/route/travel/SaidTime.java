package kz.bagdar.route.travel;

import java.util.UUID;

/**
 * What somebody says of a way, as the change log has it.
 *
 * @param revision from 1: that of a way of which nobody says anything is 0
 */
record SaidTime(int revision, UUID fromOrganizationId, UUID toOrganizationId, int minutes, TravelSource source) {}
