package kz.bagdar.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import kz.bagdar.badge.print.BadgeDocument;
import kz.bagdar.badge.print.BadgePicture;
import kz.bagdar.badge.print.Layout;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.registration.Attendee;
import kz.bagdar.registration.AttendeeOrder;
import kz.bagdar.registration.Participants;
import kz.bagdar.seminar.SeminarAccess;
import kz.bagdar.seminar.SeminarView;

/** One person's badge at once: to be printed where somebody stands at the desk, and to be looked at beforehand. */
@ApplicationScoped
class Badges {

    @Inject
    SeminarAccess access;

    @Inject
    Participants participants;

    @Inject
    BadgeWriters writers;

    byte[] pdf(String seminarReference, UUID registrationId, Layout layout, Guise guise) {
        SeminarView seminar = access.ofTeam(seminarReference);
        Attendee person = participants.attendees(seminar.id(), List.of(registrationId), AttendeeOrder.NAME).stream()
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("registration"));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (BadgeDocument document = new BadgeDocument(layout, person.fullName())) {
            document.add(writers.of(seminar).write(person, guise));
            document.save(pdf);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return pdf.toByteArray();
    }

    /** The badge alone, without the sheet around it. */
    byte[] picture(String seminarReference, UUID registrationId, Layout layout, Guise guise) {
        return BadgePicture.png(pdf(seminarReference, registrationId, layout, guise), layout);
    }
}
