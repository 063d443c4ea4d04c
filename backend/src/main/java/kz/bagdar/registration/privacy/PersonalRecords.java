package kz.bagdar.registration.privacy;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What one feature keeps about participants beside their registrations. Each that keeps anything tells a person who asks,
 * and lets go of it when the person is erased: a bean of this type is found wherever it is.
 */
public interface PersonalRecords {

    /** What is told, in one word of the contract: {@code messages}. */
    String name();

    /** All that is kept about a person, oldest first, as the person is to read it. */
    List<?> of(UUID registrationId);

    /**
     * Lets go of all that tells who they are, in the transaction of the caller; what only counts may stay.
     *
     * @param registrationIds of one seminar or of several
     */
    void forget(Collection<UUID> registrationIds);
}
