package kz.bagdar.programme.version;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.platform.json.StoredForm;
import kz.bagdar.programme.Composition;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a version published. */
@Entity
@Immutable
class ProgrammeContent {

    @Id
    private UUID versionId;

    // as text, for Hibernate would copy an object of this size to see whether it changes
    @JdbcTypeCode(SqlTypes.JSON)
    private String content;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<UUID, Integer> sequences;

    protected ProgrammeContent() {}

    ProgrammeContent(UUID versionId, Composition content, Map<UUID, Integer> sequences) {
        this.versionId = versionId;
        this.content = StoredForm.write(content);
        this.sequences = sequences;
    }

    PublishedContents.Content read() {
        return new PublishedContents.Content(content(), sequences, content.length());
    }

    Composition content() {
        return StoredForm.read(content, Composition.class);
    }

    Map<UUID, Integer> sequences() {
        return sequences;
    }
}
