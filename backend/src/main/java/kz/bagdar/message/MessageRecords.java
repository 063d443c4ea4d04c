package kz.bagdar.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kz.bagdar.registration.privacy.PersonalRecords;

/**
 * Messages to participants. What is still to be sent goes, and of the others what a mail server said, which may name the
 * address; that something was sent stays.
 */
@ApplicationScoped
class MessageRecords implements PersonalRecords {

    @Inject
    MessageRepository messages;

    @Inject
    MessageViews views;

    @Override
    public String name() {
        return "messages";
    }

    @Override
    public List<MessageView> of(UUID registrationId) {
        List<Message> all = messages.list("registrationId = ?1 order by turn", registrationId);
        return all.isEmpty() ? List.of() : views.of(all.getFirst().seminarId(), all);
    }

    @Override
    public void forget(Collection<UUID> registrationIds) {
        messages.delete("registrationId in ?1 and state = QUEUED", registrationIds);
        messages.update("failure = null where registrationId in ?1", registrationIds);
    }
}
