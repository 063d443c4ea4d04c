package kz.bagdar.registration.own;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.registration.RegistrationView;
import kz.bagdar.registration.delegation.DelegationView;
import kz.bagdar.route.GroupView;
import kz.bagdar.route.RouteView;
import kz.bagdar.seminar.Lifecycle;
import kz.bagdar.seminar.SeminarView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a participant sees of the own registration.
 *
 * @param waitingPosition the place on the waiting list, beginning at 1; missing for who does not wait
 * @param group the group that the person travels with; missing while there is none that is published, as is its route
 * @param registeredBy who registered the person; missing for who comes alone
 * @param calendarUrl where a calendar finds what the person attends; as secret as the link, and working as long
 * @param editable whether the participant may still change it and cancel
 */
public record MyRegistration(
        @NotNull RegistrationView registration,
        @NotNull MySeminar seminar,
        Integer waitingPosition,
        MyGroup group,
        MyRoute route,
        RegisteredBy registeredBy,
        String calendarUrl,
        @NotNull boolean editable) {

    public record MySeminar(
            @NotNull UUID id,
            @NotNull @Schema(examples = "astana-2019") String slug,
            @NotNull LocalizedText title,
            @NotNull LocalDate startsOn,
            @NotNull LocalDate endsOn,
            @NotNull @Schema(examples = "Asia/Almaty") String timeZone,
            @NotNull Lifecycle lifecycle,
            LocalizedText venue) {

        static MySeminar of(SeminarView seminar) {
            return new MySeminar(
                    seminar.id(),
                    seminar.slug(),
                    seminar.title(),
                    seminar.startsOn(),
                    seminar.endsOn(),
                    seminar.timeZone(),
                    seminar.lifecycle(),
                    seminar.venue());
        }
    }

    public record RegisteredBy(
            @NotNull @Schema(examples = "Ақмола облысының делегациясы (үлгі дерек)")
            String delegation,

            @NotNull @Schema(examples = "Айгүл Серікова") String contactName) {

        static RegisteredBy of(DelegationView delegation) {
            return new RegisteredBy(delegation.name(), delegation.contactName());
        }
    }

    public record MyGroup(
            @NotNull UUID id,
            @NotNull UUID routeId,
            @NotNull int number,
            LocalizedText name) {

        static MyGroup of(GroupView group) {
            return new MyGroup(group.id(), group.routeId(), group.number(), group.name());
        }
    }

    public record MyRoute(@NotNull UUID id, @NotNull int number, LocalizedText name, String colour) {

        static MyRoute of(RouteView route) {
            return new MyRoute(route.id(), route.number(), route.name(), route.colour());
        }
    }
}
