package kz.bagdar.division;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import kz.bagdar.registration.session.SignUpClash;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Those of a division who signed up for a session at a time at which their route, or whatever else they have to be at, is
 * somewhere else.
 *
 * @param people how many they are
 * @param items some of them, in order of arrival
 * @param next where the others begin; missing where there are none
 */
record DivisionClashes(
        @NotNull @Schema(examples = "3") int people,
        @NotNull List<Person> items,
        String next) {

    @Schema(name = "DivisionClash")
    record Person(
            @NotNull UUID registrationId,
            @NotNull @Schema(examples = "Айгүл Серікова") String fullName,
            @NotNull UUID groupId,
            @NotNull List<SignUpClash> signUps) {}
}
