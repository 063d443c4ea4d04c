package kz.bagdar.registration.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kz.bagdar.registration.privacy.PersonalRecords;

/** Places at sessions. They tell nobody who it was, and are counted: who gives up the place at the seminar frees them. */
@ApplicationScoped
class SignUpRecords implements PersonalRecords {

    @Inject
    SignUpRepository signUps;

    @Override
    public String name() {
        return "signUps";
    }

    @Override
    public List<SignUpView> of(UUID registrationId) {
        return signUps.ofPerson(registrationId).stream().map(SignUp::view).toList();
    }

    @Override
    public void forget(Collection<UUID> registrationIds) {}
}
