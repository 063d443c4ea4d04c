package kz.bagdar.registration.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param wishes what people may ask to see; missing is ROUTES
 * @param questions in the order in which they are asked
 */
@Schema(examples = """
                {"questions": [
                  {"code": "lodging", "kind": "CHOICE", "label": {"kk": "Тұратын орын керек пе?", "ru": "Нужно ли жильё?", "en": "Do you need lodging?"}, "required": true,
                   "options": [{"code": "hotel", "label": {"kk": "Иә, қонақүй", "ru": "Да, гостиница", "en": "Yes, a hotel"}}, {"code": "none", "label": {"kk": "Жоқ", "ru": "Нет", "en": "No"}}], "categoryCodes": []},
                  {"code": "nights", "kind": "NUMBER", "label": {"kk": "Неше түн?", "ru": "На сколько ночей?", "en": "For how many nights?"}, "required": true, "min": 1, "max": 5, "options": [], "categoryCodes": [], "showWhen": {"question": "lodging", "answers": ["hotel"]}}]}""")
public record WriteRegistrationForm(
        Wishes wishes,

        @NotNull @Size(max = MOST_QUESTIONS, message = "must have at most " + MOST_QUESTIONS + " items") List<@NotNull @Valid Question> questions) {

    static final int MOST_QUESTIONS = 100;

    public WriteRegistrationForm {
        wishes = Objects.requireNonNullElse(wishes, Wishes.ROUTES);
    }
}
