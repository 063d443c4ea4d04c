package kz.bagdar.registration.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.bagdar.change.Actor;
import kz.bagdar.identity.Caller;
import kz.bagdar.identity.team.Teams;
import kz.bagdar.platform.problem.Problem;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.text.TextFault;
import kz.bagdar.platform.web.AddressLimit;
import kz.bagdar.seminar.Lifecycle;
import kz.bagdar.seminar.SeminarAccess;
import kz.bagdar.seminar.SeminarView;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Files that are answers: the team and the participant read them, nobody else. */
@ApplicationScoped
public class RegistrationFiles {

    private static final int LARGEST = 5 * 1024 * 1024;
    private static final int LONGEST_NAME = 150;
    // of those that nobody's registration names: they go after a day, and shall not fill the disk before
    private static final int MOST_UNCLAIMED = 1000;

    @Inject
    RegistrationFileRepository files;

    @Inject
    SeminarAccess seminars;

    @Inject
    Teams teams;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    private final AddressLimit limit;

    RegistrationFiles(@ConfigProperty(name = "bagdar.registration-files.per-address") int perAddress) {
        limit = new AddressLimit(perAddress, "Too many files come from your address");
    }

    /** @param address that the file comes from */
    @Transactional
    SentFile add(String reference, String name, byte[] content, String address) {
        SeminarView seminar = seminars.visible(reference);
        requireOpen(seminar);
        if (content.length > LARGEST) {
            throw new ProblemException(ProblemType.BODY_TOO_LARGE, "A file may have at most 5 MB");
        }
        FileType type = FileType.of(content)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.FILE_REJECTED, "The file is no PDF, JPEG, PNG, WebP, DOCX or XLSX"));
        if (!teams.callerEdits(seminar.id())) {
            limit.count(address);
        }
        if (files.unclaimed(seminar.id()) >= MOST_UNCLAIMED) {
            throw new ProblemException(
                    Problem.of(ProblemType.UNAVAILABLE, "Too many files wait for their registrations"),
                    Map.of("Retry-After", "3600"));
        }
        RegistrationFile file = new RegistrationFile(seminar.id(), shown(name, type), type, content, clock.instant());
        files.persistAndFlush(file);
        return new SentFile(file.id(), file.name(), file.mediaType(), content.length);
    }

    RegistrationFile get(String reference, UUID id) {
        UUID seminarId = caller.kind() == Actor.Kind.PARTICIPANT
                ? seminars.visible(reference).id()
                : seminars.ofTeam(reference).id();
        return files.find(seminarId, id)
                .filter(file -> caller.kind() != Actor.Kind.PARTICIPANT || caller.isParticipant(file.registrationId()))
                .orElseThrow(() -> ProblemException.notFound("file"));
    }

    /**
     * Those of the files that may be answers of a registration, for nobody else's they are.
     *
     * @param registrationId null for who is not registered yet
     */
    public Set<UUID> free(UUID seminarId, Collection<UUID> ids, UUID registrationId) {
        return files.free(seminarId, ids, registrationId);
    }

    private void requireOpen(SeminarView seminar) {
        Lifecycle lifecycle = seminar.lifecycle();
        boolean open = lifecycle == Lifecycle.REGISTRATION_OPEN
                || caller.kind() == Actor.Kind.PARTICIPANT && lifecycle.letsParticipantsChange()
                || lifecycle.letsOrganizersChange() && teams.callerEdits(seminar.id());
        if (!open) {
            throw new ProblemException(Problem.of(ProblemType.REGISTRATION_NOT_OPEN, "The seminar is " + lifecycle)
                    .with(Map.of("lifecycle", lifecycle)));
        }
    }

    /** A name is a comfort: one that cannot be shown as it is becomes another, with the ending that the content asks for. */
    private static String shown(String name, FileType type) {
        String bare =
                name == null ? "" : name.replaceAll("[\\\\/:*?\"<>|;%]", " ").replaceFirst("\\.[^.]*$", "");
        String line = bare.strip().replaceAll("\\s+", " ");
        boolean fits =
                !line.isEmpty() && TextFault.in(line, LONGEST_NAME, false).isEmpty();
        return (fits ? line : "file") + "." + type.extension();
    }
}
