package kz.bagdar.identity;

import java.security.Principal;

/**
 * A caller known by the subject of the token rather than by a user name, which may be given to somebody else one day.
 *
 * @param email null for API clients
 */
record CallerPrincipal(String subject, String email) implements Principal {

    @Override
    public String getName() {
        return subject;
    }
}
