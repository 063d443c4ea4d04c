package kz.bagdar.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kz.bagdar.message.letter.Letter;
import kz.bagdar.message.letter.MessageKind;
import kz.bagdar.message.letter.PersonValues;
import kz.bagdar.message.mailing.MailingSpread;
import kz.bagdar.message.template.LetterTemplates;
import kz.bagdar.platform.text.Language;
import kz.bagdar.registration.Participants;
import kz.bagdar.registration.delegation.Delegations;
import kz.bagdar.seminar.SeminarView;
import kz.bagdar.seminar.Seminars;

/** Messages as people read them. Who they are to is looked up each time, for no name is kept with a message. */
@ApplicationScoped
class MessageViews {

    private static final String NOT_LOOKED_UP = "…";

    @Inject
    Participants participants;

    @Inject
    Delegations delegations;

    @Inject
    Seminars seminars;

    @Inject
    LetterTemplates templates;

    @Inject
    MailingSpread mailings;

    /** What is worded alike. */
    private record Wording(MessageKind kind, UUID mailingId, Language language) {}

    /** @param messages of one seminar, in the order of the answer */
    List<MessageView> of(UUID seminarId, List<Message> messages) {
        SeminarView seminar = seminars.published(seminarId);
        Map<UUID, String> names = names(messages);
        Map<Wording, String> worded = new HashMap<>();
        return messages.stream()
                .map(message -> {
                    String name = names.get(message.readerId());
                    String subject = message.subject()
                            .orElseGet(() -> worded.computeIfAbsent(wording(message), each -> now(seminarId, each)));
                    return message.view(
                            name,
                            Letter.subject(
                                    subject, PersonValues.ofReader(seminar, name, message.language()), NOT_LOOKED_UP));
                })
                .toList();
    }

    private Map<UUID, String> names(List<Message> messages) {
        Map<UUID, String> names = new HashMap<>(participants.names(messages.stream()
                .map(Message::registrationId)
                .filter(Objects::nonNull)
                .toList()));
        names.putAll(delegations.contactNames(messages.stream()
                .flatMap(message -> message.delegationId().stream())
                .toList()));
        return names;
    }

    private static Wording wording(Message message) {
        return new Wording(message.kind(), message.mailingId().orElse(null), message.language());
    }

    private String now(UUID seminarId, Wording each) {
        return each.mailingId() == null
                ? templates.wording(seminarId, each.kind(), each.language()).subject()
                : mailings.wording(each.mailingId(), each.language()).subject();
    }
}
