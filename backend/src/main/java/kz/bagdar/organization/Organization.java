package kz.bagdar.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import kz.bagdar.platform.revision.RevisionedEntity;
import kz.bagdar.platform.text.LocalizedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A school, kindergarten, college or the like, or a department; it may host visits and send people. */
@Entity
class Organization extends RevisionedEntity {

    @Enumerated(EnumType.STRING)
    private OrganizationKind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText name;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText shortName;

    private String regionCode;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText city;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText address;

    private Double latitude;
    private Double longitude;
    private String website;
    private String phone;
    private Instant createdAt;

    @Column(insertable = false, updatable = false)
    private String sortName;

    @Column(insertable = false, updatable = false)
    private String searchName;

    protected Organization() {}

    Organization(WriteOrganization request, Instant createdAt) {
        this.createdAt = createdAt;
        write(request);
    }

    final void write(WriteOrganization request) {
        kind = request.kind();
        name = request.name();
        shortName = request.shortName();
        regionCode = request.regionCode();
        city = request.city();
        address = request.address();
        latitude = request.latitude();
        longitude = request.longitude();
        website = request.website();
        phone = request.phone();
    }

    OrganizationView view() {
        return new OrganizationView(
                id(),
                revision(),
                kind,
                name,
                shortName,
                regionCode,
                city,
                address,
                latitude,
                longitude,
                website,
                phone,
                createdAt);
    }

    String sortName() {
        return sortName;
    }

    Instant createdAt() {
        return createdAt;
    }
}
