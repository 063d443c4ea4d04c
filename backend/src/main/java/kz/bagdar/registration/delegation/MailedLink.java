package kz.bagdar.registration.delegation;

import jakarta.validation.constraints.NotNull;

/** @param mailed whether the link was mailed now; it is not within ten minutes of the last mail, nor to who does not come */
public record MailedLink(@NotNull boolean mailed) {}
