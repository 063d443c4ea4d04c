package kz.bagdar.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.change.Subject;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.registration.Participants;
import kz.bagdar.registration.delegation.DelegationView;
import kz.bagdar.registration.delegation.Delegations;
import kz.bagdar.seminar.SeminarAccess;

/** What was mailed, and what was not: for the team to see, and to send again. */
@ApplicationScoped
class Messages {

    private static final String TYPE = "message";

    /** So many at once, so that the transaction stays short. */
    static final int MOST_RESENT = 1000;

    @Inject
    SeminarAccess access;

    @Inject
    MessageRepository messages;

    @Inject
    Participants participants;

    @Inject
    Delegations delegations;

    @Inject
    ChangeLog changes;

    @Inject
    Clock clock;

    Page<MessageView> page(String reference, MessageFilter filter, PageQuery query) {
        Page<MessageView> page =
                messages.page(access.ofTeam(reference).id(), filter, query).map(Message::view);
        Map<UUID, String> names = participants.names(page.items().stream()
                .map(MessageView::registrationId)
                .filter(Objects::nonNull)
                .toList());
        return page.map(message -> message.of(
                message.delegationId() == null
                        ? names.get(message.registrationId())
                        : contact(message.delegationId())));
    }

    private String contact(UUID delegationId) {
        return delegations.find(delegationId).map(DelegationView::contactName).orElse(null);
    }

    @Transactional
    MessageView resend(String reference, UUID id) {
        Message message = messages.require(access.editable(reference).id(), id);
        resend(List.of(message));
        return message.view();
    }

    @Transactional
    ResentMessages resendFailed(String reference) {
        UUID seminarId = access.editable(reference).id();
        List<Message> failed = messages.lockFailed(seminarId, MOST_RESENT);
        resend(failed);
        return new ResentMessages(failed.size(), (int) messages.countFailed(seminarId));
    }

    private void resend(List<Message> failed) {
        changes.updating(
                failed,
                message -> Subject.inSeminar(TYPE, message.id(), message.seminarId()),
                Message::view,
                () -> failed.forEach(message -> message.resend(clock.instant())));
    }
}
