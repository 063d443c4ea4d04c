package kz.bagdar.registration.answer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
    // who comes by a link is known, and a contact sends files for many
    private static final int OFTENER_BY_LINK = 10;

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

    // of those that nobody's registration names: they go after a day, and shall not fill the disk before
    @ConfigProperty(name = "bagdar.registration-files.unclaimed")
    MemorySize mostUnclaimed;

    private final AddressLimit limit;
    private final AddressLimit limitOfLinks;

    RegistrationFiles(@ConfigProperty(name = "bagdar.registration-files.per-address") int perAddress) {
        limit = new AddressLimit(perAddress, "Too many files come from your address");
        limitOfLinks = new AddressLimit(OFTENER_BY_LINK * perAddress, "Too many files come by this link");
    }

    /**
     * Nobody is refused because of the files of others: where too many wait for their registrations, those that have
     * waited longest give way.
     *
     * @param address that the file comes from
     */
    SentFile add(String reference, String name, byte[] content, String address) {
        SeminarView seminar = seminars.visible(reference);
        requireOpen(seminar);
        if (content.length > LARGEST) {
            throw new ProblemException(ProblemType.BODY_TOO_LARGE, "A file may have at most 5 MB");
        }
        count(seminar, address);
        FileType type = FileType.of(content)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.FILE_REJECTED, "The file is no PDF, JPEG, PNG, WebP, DOCX or XLSX"));
        RegistrationFile file = new RegistrationFile(seminar.id(), shown(name, type), type, content, clock.instant());
        QuarkusTransaction.joiningExisting().run(() -> {
            files.persistAndFlush(file);
            long most = mostUnclaimed.asLongValue();
            if (files.unclaimedBytes(seminar.id()) > most) {
                files.makeRoom(seminar.id(), most);
            }
        });
        return new SentFile(file.id(), file.name(), file.mediaType(), content.length);
    }

    /** Before anything is done with the file, and whatever becomes of it. */
    private void count(SeminarView seminar, String address) {
        if (comesByLink()) {
            limitOfLinks.count(caller.id());
        } else if (!teams.callerEdits(seminar.id())) {
            limit.count(address);
        }
    }

    private boolean comesByLink() {
        return caller.kind() == Actor.Kind.PARTICIPANT || caller.kind() == Actor.Kind.CONTACT;
    }

    /** Names of files by id. Asks no rights. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return files.names(ids);
    }

    RegistrationFile get(String reference, UUID id) {
        UUID seminarId = comesByLink()
                ? seminars.visible(reference).id()
                : seminars.ofTeam(reference).id();
        return files.find(seminarId, id)
                .filter(file -> !comesByLink() || isOwn(file))
                .orElseThrow(() -> ProblemException.notFound("file"));
    }

    /** The participant's, or that of somebody of the contact's delegation. */
    private boolean isOwn(RegistrationFile file) {
        UUID registrationId = file.registrationId();
        return registrationId != null
                && (caller.isParticipant(registrationId)
                        || caller.kind() == Actor.Kind.CONTACT
                                && files.travelsWith(registrationId, UUID.fromString(caller.id())));
    }

    /**
     * Those of the files that may be answers of a registration, for nobody else's they are.
     *
     * @param registrationId null for who is not known to be registered
     * @param email of whoever registers, for whom it may be the second time; otherwise null
     */
    public Set<UUID> free(UUID seminarId, Collection<UUID> ids, UUID registrationId, String email) {
        return files.free(seminarId, ids, registrationId, email);
    }

    private void requireOpen(SeminarView seminar) {
        Lifecycle lifecycle = seminar.lifecycle();
        boolean open = lifecycle == Lifecycle.REGISTRATION_OPEN
                || comesByLink() && lifecycle.letsParticipantsChange()
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
