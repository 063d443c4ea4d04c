package kz.bagdar.message.template;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagdar.message.letter.MessageKind;

@ApplicationScoped
class LetterTemplateRepository implements PanacheRepositoryBase<LetterTemplate, UUID> {

    List<LetterTemplate> ofSeminar(UUID seminarId) {
        return list("seminarId", seminarId);
    }

    Optional<LetterTemplate> find(UUID seminarId, MessageKind kind) {
        return find("seminarId = ?1 and kind = ?2", seminarId, kind).firstResultOptional();
    }
}
