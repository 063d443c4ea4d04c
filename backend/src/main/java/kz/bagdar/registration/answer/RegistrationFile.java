package kz.bagdar.registration.answer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Formula;

/** A file that somebody sent in as an answer. */
@Entity
class RegistrationFile {

    // nobody else can guess it
    @Id
    private UUID id;

    private UUID seminarId;

    // written by the database, as soon as a registration names the file
    @Column(insertable = false, updatable = false)
    private UUID registrationId;

    private String name;
    private String mediaType;
    private byte[] content;

    // known without reading the content
    @Formula("octet_length(content)")
    private int size;

    private Instant sentAt;

    protected RegistrationFile() {}

    RegistrationFile(UUID seminarId, String name, FileType type, byte[] content, Instant sentAt) {
        id = UUID.randomUUID();
        this.seminarId = seminarId;
        this.name = name;
        mediaType = type.mediaType();
        this.content = content;
        this.sentAt = sentAt;
    }

    UUID id() {
        return id;
    }

    UUID registrationId() {
        return registrationId;
    }

    String name() {
        return name;
    }

    String mediaType() {
        return mediaType;
    }

    byte[] content() {
        return content;
    }
}
