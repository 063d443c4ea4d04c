package kz.bagdar.registration.own;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.bagdar.identity.link.ParticipantLinks;
import kz.bagdar.organization.OrganizationView;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.registration.RegistrationView;
import kz.bagdar.registration.delegation.Delegations;
import kz.bagdar.registration.session.Itinerary;
import kz.bagdar.registration.session.SessionChoice;
import kz.bagdar.registration.ticket.QrCode;
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
 * @param approvalAgain fields of the registration, and codes of questions, that the person may change only with a new
 *     approval
 * @param attends where the person is at which time, as far as it is published
 * @param visits where the own group goes and when, as far as it is published
 * @param sessions what can be signed up for, and what keeps the person from it
 * @param ticket missing for who has no place
 * @param link until when the caller's link works
 * @param keptUntil the day after which all that tells who the person is is erased
 */
public record MyRegistration(
        @NotNull RegistrationView registration,
        @NotNull MySeminar seminar,
        Integer waitingPosition,
        MyGroup group,
        MyRoute route,
        RegisteredBy registeredBy,
        String calendarUrl,
        @NotNull boolean editable,
        @NotNull @Schema(examples = "[\"workplace\"]") List<String> approvalAgain,
        @NotNull List<Itinerary.Entry> attends,
        @NotNull List<MyVisit> visits,
        @NotNull List<SessionChoice> sessions,
        MyTicket ticket,
        @NotNull ParticipantLinks.Dates link,
        @NotNull LocalDate keptUntil) {

    /**
     * What the person shows at the door.
     *
     * @param code what the QR code says; it opens nothing
     * @param qr the same as an SVG image
     */
    public record MyTicket(@NotNull String code, @NotNull String qr) {

        static MyTicket of(String code) {
            return new MyTicket(code, QrCode.svg(code));
        }
    }

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

    /** @param contactName missing where the contact is erased */
    public record RegisteredBy(
            @NotNull @Schema(examples = "Ақмола облысының делегациясы (үлгі дерек)")
            String delegation,

            @Schema(examples = "Айгүл Серікова") String contactName) {

        static RegisteredBy of(Delegations.Named delegation) {
            return new RegisteredBy(delegation.name(), delegation.contactName());
        }
    }

    public record MyGroup(
            @NotNull UUID id,
            @NotNull UUID routeId,
            @NotNull int number,
            LocalizedText name) {

        public static MyGroup of(GroupView group) {
            return new MyGroup(group.id(), group.routeId(), group.number(), group.name());
        }
    }

    /**
     * @param position of the stop on the route
     * @param topics what is shown there
     */
    public record MyVisit(
            @NotNull UUID id,
            @NotNull UUID stopId,
            @NotNull int position,
            @NotNull Instant startsAt,
            @NotNull Instant endsAt,
            @NotNull List<LocalizedText> topics,
            @NotNull OrganizationView organization) {}

    public record MyRoute(@NotNull UUID id, @NotNull int number, LocalizedText name, String colour) {

        public static MyRoute of(RouteView route) {
            return new MyRoute(route.id(), route.number(), route.name(), route.colour());
        }
    }
}
