package kz.bagdar.registration.delegation;

import java.util.List;
import java.util.UUID;
import kz.bagdar.platform.text.Language;
import kz.bagdar.registration.UpdateRegistration;
import kz.bagdar.registration.form.FormAnswers;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a contact says of one person; the region is the delegation's. Each is checked for itself, by the rules of a
 * registration.
 *
 * @param fullName required
 * @param email required; the person's own, to which the link is mailed
 * @param categoryCode one of the seminar's categories; required where it has any
 * @param language in which the person is written to; missing is the contact's
 * @param preferences ids of routes of the seminar, the dearest first
 * @param clusterWishes ids of clusters that the seminar's routes show, the dearest first
 * @param stepFreeAccess whether the person needs ways without steps; missing is no
 * @param answers to the questions of the seminar's form, by their codes
 */
@Schema(examples = """
                {"fullName": "Марат Оспанов", "email": "marat@sample.example", "position": "әдіскер", "language": "kk"}""")
public record WriteMember(
        @Schema(examples = "Марат Оспанов") String fullName,
        @Schema(examples = "marat@sample.example") String email,
        String phone,
        String workplace,
        String position,
        String categoryCode,
        Language language,
        List<UUID> preferences,
        List<UUID> clusterWishes,
        Boolean stepFreeAccess,
        String note,
        FormAnswers answers) {

    UpdateRegistration details(DelegationView delegation) {
        return new UpdateRegistration(
                fullName,
                email,
                phone,
                workplace,
                position,
                delegation.regionCode(),
                categoryCode,
                language == null ? delegation.language() : language,
                preferences,
                clusterWishes,
                stepFreeAccess,
                note,
                answers);
    }
}
