package kz.bagdar.registration;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.text.PlainText;
import kz.bagdar.registration.form.FormAnswers;
import kz.bagdar.registration.form.Wished;
import kz.bagdar.registration.place.Claim;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What can be changed of a registration. Status and group are not among it: they have operations of their own.
 *
 * @param categoryCode one of the seminar's categories; required where it has any
 * @param language in which the person is written to
 * @param preferences ids of routes of the seminar, the dearest first; none where its form asks for other wishes
 * @param clusterWishes ids of clusters that the seminar's routes show, the dearest first; none where its form asks for
 *     other wishes
 * @param stepFreeAccess whether the person needs ways without steps; missing is no
 * @param answers to the questions of the seminar's registration form; missing is none
 */
@Schema(examples = """
                {"fullName": "Айгүл Серікова", "email": "aigul@sample.example", "workplace": "Ақмола облысының әдістемелік кабинеті (үлгі дерек)",
                 "regionCode": "KZ-11", "language": "kk", "preferences": ["01a20c1a-416b-7d3e-b20f-0000067ab249"], "stepFreeAccess": false}""")
public record UpdateRegistration(
        @NotBlank @PlainText(max = 200) @Schema(examples = "Айгүл Серікова")
        String fullName,

        @NotBlank @PlainText(max = 200)
        @Email(regexp = EMAIL, message = "must be an e-mail address") @Schema(examples = "aigul@sample.example")
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
        FormAnswers answers) {

    // on top of the standard's form: a domain with a dot, and nothing that a mail header could take for two addresses
    public static final String EMAIL = "[^\\s\"<>,;]+@[^\\s\"<>,;]+\\.[^\\s\"<>,;]+";

    private static final Pattern SPACES = Pattern.compile("\\s+");

    public UpdateRegistration {
        fullName = line(fullName);
        email = line(email);
        phone = line(phone);
        workplace = line(workplace);
        position = line(position);
        preferences = Objects.requireNonNullElse(preferences, List.of());
        clusterWishes = Objects.requireNonNullElse(clusterWishes, List.of());
        stepFreeAccess = Objects.requireNonNullElse(stepFreeAccess, false);
        note = note == null || note.isBlank() ? null : note.strip();
        answers = Objects.requireNonNullElse(answers, FormAnswers.NONE);
    }

    UpdateRegistration preferring(List<UUID> routeIds) {
        return new UpdateRegistration(
                fullName,
                email,
                phone,
                workplace,
                position,
                regionCode,
                categoryCode,
                language,
                routeIds,
                clusterWishes,
                stepFreeAccess,
                note,
                answers);
    }

    public Wished wished() {
        return new Wished(preferences, clusterWishes);
    }

    /** What decides which quotas it takes from. */
    public Claim claim() {
        return new Claim(regionCode, categoryCode, preferences.isEmpty() ? null : preferences.getFirst());
    }

    /** One line without needless space: a name pasted from a table is still that name. Blank counts as missing. */
    public static String line(String text) {
        return text == null || text.isBlank()
                ? null
                : SPACES.matcher(text.strip()).replaceAll(" ");
    }
}
