package kz.bagdar.seminar.photo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HexFormat;
import java.util.UUID;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.web.Sha256;
import kz.bagdar.seminar.SeminarAccess;

/**
 * Pictures of those who speak at seminars. Whoever knows the id of one can read it; ids are told where the speakers
 * are.
 */
@ApplicationScoped
public class Photos {

    @Inject
    PhotoRepository photos;

    @Inject
    SeminarAccess access;

    @Transactional
    PhotoView add(String seminar, Picture picture) {
        UUID seminarId = access.editable(seminar).id();
        String id = HexFormat.of().formatHex(Sha256.start().digest(picture.jpeg()));
        photos.keep(seminarId, id, picture);
        return new PhotoView(id, picture.width(), picture.height());
    }

    byte[] jpeg(String id) {
        return photos.find(id).orElseThrow(() -> ProblemException.notFound("photo"));
    }

    /** @throws ProblemException 422 if the seminar has no such photo; null is fine */
    public void requireReference(String field, UUID seminarId, String id) {
        if (id != null && !photos.has(seminarId, id)) {
            throw ProblemException.unknownReference(field, "photo");
        }
    }
}
