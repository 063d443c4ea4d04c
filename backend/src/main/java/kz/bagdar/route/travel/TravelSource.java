package kz.bagdar.route.travel;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a travel time is from. */
@Schema(examples = "ESTIMATED", description = """
                ESTIMATED from the coordinates and the seminar's travel settings; ENTERED by hand; IMPORTED from a table;
                ROUTED: written by a system that asks a routing service""")
public enum TravelSource {
    ESTIMATED,
    ENTERED,
    IMPORTED,
    ROUTED
}
