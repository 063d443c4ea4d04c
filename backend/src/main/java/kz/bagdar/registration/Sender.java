package kz.bagdar.registration;

/**
 * Whom an e-mail is of.
 *
 * @param person the same for all ways in which the person's e-mail can be written
 * @param registration null where the person is not registered
 * @param erased whether the person was erased not long ago
 */
public record Sender(String person, RegistrationView registration, boolean erased) {}
