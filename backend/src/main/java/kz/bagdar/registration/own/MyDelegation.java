package kz.bagdar.registration.own;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import kz.bagdar.registration.RegistrationView;
import kz.bagdar.registration.delegation.DelegationView;
import kz.bagdar.registration.own.MyRegistration.MyGroup;
import kz.bagdar.registration.own.MyRegistration.MyRoute;
import kz.bagdar.registration.own.MyRegistration.MySeminar;

/**
 * What a contact sees of the own delegation.
 *
 * @param members in the order in which they were registered, whoever does not come any more among them
 * @param placesLeft for people of its region; missing where their number is not limited
 * @param open whether people can be added
 * @param editable whether the contact may still change and cancel
 * @param keptUntil the day after which all that tells who the contact is is erased
 */
public record MyDelegation(
        @NotNull DelegationView delegation,
        @NotNull MySeminar seminar,
        @NotNull List<MyMember> members,
        Integer placesLeft,
        @NotNull boolean open,
        @NotNull boolean editable,
        @NotNull LocalDate keptUntil) {

    /**
     * @param group the group that the person travels with; missing while there is none that is published, as is its route
     */
    public record MyMember(@NotNull RegistrationView registration, MyGroup group, MyRoute route) {}
}
