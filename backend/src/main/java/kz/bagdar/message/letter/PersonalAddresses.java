package kz.bagdar.message.letter;

import java.util.UUID;
import kz.bagdar.platform.text.Language;

/** The addresses in a letter that are its reader's and nobody else's. Null where none works any more. */
public interface PersonalAddresses {

    String ofParticipant(UUID registrationId, Language language);

    String ofContact(UUID delegationId, Language language);

    /** Where a person ends the letters to many. */
    String ofUnsubscribing(UUID registrationId, Language language);
}
