package kz.bagdar.registration;

import java.util.UUID;
import kz.bagdar.platform.paging.Subselect;

/** Finds, for the list, those who signed up for something at a time at which they have to be elsewhere. */
public interface ClashingPeople {

    /** The ids of their registrations. Asks no rights. */
    Subselect of(UUID seminarId);
}
