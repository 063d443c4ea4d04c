package kz.bagdar.registration;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.text.PlainText;
import kz.bagdar.registration.form.FormAnswers;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a person, or an organizer on a person's behalf, registers with.
 *
 * @param categoryCode one of the seminar's categories; required where it has any
 * @param language in which the person is written to
 * @param preferences ids of routes of the seminar, the dearest first; none where its form asks for other wishes
 * @param clusterWishes ids of clusters that the seminar's routes show, the dearest first; none where its form asks for
 *     other wishes
 * @param stepFreeAccess whether the person needs ways without steps; missing is no
 * @param waitOnly whether the person asks for the waiting list and not for a place; missing is no. Refused while there is
 *     a place to be had
 * @param answers to the questions of the seminar's registration form; missing is none
 * @param consent to the processing of what is given here; must be true
 */
@Schema(examples = """
                {"fullName": "Айгүл Серікова", "email": "aigul@sample.example", "workplace": "Ақмола облысының әдістемелік кабинеті (үлгі дерек)",
                 "regionCode": "KZ-11", "language": "kk", "preferences": ["01a20c1a-416b-7d3e-b20f-0000067ab249"], "stepFreeAccess": false, "consent": true}""")
public record CreateRegistration(
        @NotBlank @PlainText(max = 200) @Schema(examples = "Айгүл Серікова")
        String fullName,

        @NotBlank @PlainText(max = 200)
        @Email(regexp = UpdateRegistration.EMAIL, message = "must be an e-mail address") @Schema(examples = "aigul@sample.example")
        String email,

        @PlainText(max = 40) String phone,
        @PlainText(max = 300) String workplace,
        @PlainText(max = 200) String position,

        @NotBlank @PlainText(max = 10) @Schema(examples = "KZ-11")
        String regionCode,

        @PlainText(max = 30) String categoryCode,
        @NotNull Language language,

        @Size(max = 50, message = "must have at most 50 items") List<@NotNull UUID> preferences,

        @Size(max = 20, message = "must have at most 20 items") List<@NotNull UUID> clusterWishes,

        Boolean stepFreeAccess,
        @PlainText(max = 1000, multiline = true) String note,
        Boolean waitOnly,
        FormAnswers answers,
        @NotNull @AssertTrue Boolean consent) {

    public CreateRegistration {
        fullName = UpdateRegistration.line(fullName);
        email = UpdateRegistration.line(email);
        phone = UpdateRegistration.line(phone);
        workplace = UpdateRegistration.line(workplace);
        position = UpdateRegistration.line(position);
        preferences = Objects.requireNonNullElse(preferences, List.of());
        clusterWishes = Objects.requireNonNullElse(clusterWishes, List.of());
    }

    public boolean waitsOnly() {
        return Boolean.TRUE.equals(waitOnly);
    }

    public UpdateRegistration details() {
        return new UpdateRegistration(
                fullName,
                email,
                phone,
                workplace,
                position,
                regionCode,
                categoryCode,
                language,
                preferences,
                clusterWishes,
                stepFreeAccess,
                note,
                answers);
    }
}
