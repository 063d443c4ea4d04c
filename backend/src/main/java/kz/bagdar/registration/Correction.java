package kz.bagdar.registration;

import java.util.UUID;

/**
 * What one registration is to say.
 *
 * @param revision of the registration that it was made of; one that has changed since is left alone
 */
public record Correction(UUID registrationId, int revision, UpdateRegistration details) {}
