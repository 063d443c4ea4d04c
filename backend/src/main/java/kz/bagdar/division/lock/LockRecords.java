package kz.bagdar.division.lock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kz.bagdar.registration.privacy.PersonalRecords;

/** Locks to groups, whose reason may say something about the person. */
@ApplicationScoped
class LockRecords implements PersonalRecords {

    @Inject
    Locks locks;

    @Override
    public String name() {
        return "groupLocks";
    }

    @Override
    public List<LockView> of(UUID registrationId) {
        return locks.ofPeople(List.of(registrationId));
    }

    @Override
    public void forget(Collection<UUID> registrationIds) {
        locks.unlock(registrationIds);
    }
}
