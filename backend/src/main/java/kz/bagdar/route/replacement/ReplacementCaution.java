package kz.bagdar.route.replacement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an organizer should know before an organization hosts in the place of another. */
@Schema(examples = "HOSTS_ANOTHER_STOP")
public enum ReplacementCaution {
    /** It is a stop of the same route already: its groups would come twice. */
    ON_THE_SAME_ROUTE,
    /** It hosts a stop of another route: the limits of the house hold for both together. */
    HOSTS_ANOTHER_STOP,
    /** How long the way takes is not known: it or its neighbour has no coordinates, and nobody has said it. */
    WAY_UNKNOWN,
    /** It is in another region than the organization that it would replace. */
    IN_ANOTHER_REGION
}
