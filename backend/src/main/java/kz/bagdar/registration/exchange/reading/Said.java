package kz.bagdar.registration.exchange.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kz.bagdar.platform.text.Language;
import kz.bagdar.registration.RegistrationView;
import kz.bagdar.registration.UpdateRegistration;
import kz.bagdar.registration.form.FormAnswers;

/** What a line says of a person; null where it says nothing. */
public record Said(
        String fullName,
        String email,
        String phone,
        String workplace,
        String position,
        String regionCode,
        String categoryCode,
        Language language,
        List<UUID> preferences,
        List<UUID> clusterWishes,
        Boolean stepFreeAccess,
        String note,
        FormAnswers answers) {

    /** @param otherwise the language of who says none */
    public UpdateRegistration ofNewcomer(Language otherwise) {
        return new UpdateRegistration(
                fullName,
                email,
                phone,
                workplace,
                position,
                regionCode,
                categoryCode,
                Objects.requireNonNullElse(language, otherwise),
                preferences,
                clusterWishes,
                stepFreeAccess,
                note,
                answers);
    }

    /** The registration as it then is: what the line does not say stays, and so does the person's own way of writing the e-mail. */
    public UpdateRegistration over(RegistrationView present) {
        return new UpdateRegistration(
                or(fullName, present.fullName()),
                present.email(),
                or(phone, present.phone()),
                or(workplace, present.workplace()),
                or(position, present.position()),
                or(regionCode, present.regionCode()),
                or(categoryCode, present.categoryCode()),
                or(language, present.language()),
                or(preferences, present.preferences()),
                or(clusterWishes, present.clusterWishes()),
                or(stepFreeAccess, present.stepFreeAccess()),
                or(note, present.note()),
                answered(present.answers()));
    }

    private FormAnswers answered(FormAnswers present) {
        Map<String, JsonNode> all = new LinkedHashMap<>(present.byCode());
        all.putAll(answers.byCode());
        return new FormAnswers(all);
    }

    private static <T> T or(T said, T otherwise) {
        return said == null ? otherwise : said;
    }
}
