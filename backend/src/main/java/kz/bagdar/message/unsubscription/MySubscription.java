package kz.bagdar.message.unsubscription;

import jakarta.validation.constraints.NotNull;
import kz.bagdar.platform.text.LocalizedText;

/**
 * Whether the person whose link it is gets the mailings of a seminar. It says nothing of who that is.
 *
 * @param seminar its title
 */
public record MySubscription(
        @NotNull LocalizedText seminar, @NotNull boolean subscribed) {}
