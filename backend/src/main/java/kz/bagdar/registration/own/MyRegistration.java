package kz.bagdar.registration.own;

import java.time.LocalDate;
import java.util.UUID;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.registration.RegistrationView;
import kz.bagdar.route.GroupView;
import kz.bagdar.route.RouteView;
import kz.bagdar.seminar.Lifecycle;
import kz.bagdar.seminar.SeminarView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a participant sees of the own registration.
 *
 * @param waitingPosition the place on the waiting list, beginning at 1; missing for who does not wait
 * @param group the group that the person travels with; missing while there is none, as is its route
 * @param editable whether the participant may still change it and cancel
 */
public record MyRegistration(
        @Schema(required = true) RegistrationView registration,
        @Schema(required = true) MySeminar seminar,
        Integer waitingPosition,
        MyGroup group,
        MyRoute route,
        @Schema(required = true) boolean editable) {

    public record MySeminar(
            @Schema(required = true) UUID id,
            @Schema(required = true) String slug,
            @Schema(required = true) LocalizedText title,
            @Schema(required = true) LocalDate startsOn,
            @Schema(required = true) LocalDate endsOn,
            @Schema(required = true) String timeZone,
            @Schema(required = true) Lifecycle lifecycle,
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

    public record MyGroup(
            @Schema(required = true) UUID id,
            @Schema(required = true) UUID routeId,
            @Schema(required = true) int number,
            LocalizedText name) {

        static MyGroup of(GroupView group) {
            return new MyGroup(group.id(), group.routeId(), group.number(), group.name());
        }
    }

    public record MyRoute(
            @Schema(required = true) UUID id,
            @Schema(required = true) int number,
            LocalizedText name,
            String colour) {

        static MyRoute of(RouteView route) {
            return new MyRoute(route.id(), route.number(), route.name(), route.colour());
        }
    }
}
