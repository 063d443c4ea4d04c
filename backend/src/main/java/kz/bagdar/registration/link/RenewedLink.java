package kz.bagdar.registration.link;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param link the participant's new personal address; the one before no longer works */
public record RenewedLink(@Schema(required = true) String link) {}
