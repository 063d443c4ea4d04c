package kz.bagdar.registration.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kz.bagdar.registration.privacy.PersonalRecords;

/** Files that people answered with: of each its name and size; the file itself is behind the answer. */
@ApplicationScoped
class FileRecords implements PersonalRecords {

    @Inject
    RegistrationFileRepository files;

    @Override
    public String name() {
        return "files";
    }

    @Override
    public List<SentFile> of(UUID registrationId) {
        return files.sent(registrationId);
    }

    @Override
    public void forget(Collection<UUID> registrationIds) {
        files.delete("registrationId in ?1", registrationIds);
    }
}
