package kz.bagdar.registration.intake;

import java.util.UUID;
import kz.bagdar.identity.link.MadeLink;

/**
 * An application in line, with what can be made ready before its turn. Each is itself alone, even where two are alike.
 *
 * @param id of the registration, should it become one
 * @param link of the registration, should it get one
 * @param key null where it came with none
 */
record Arrival(Application application, UUID id, MadeLink link, Keyed key) {

    String email() {
        return application.details().email();
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
