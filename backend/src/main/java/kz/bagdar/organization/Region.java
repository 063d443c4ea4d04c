package kz.bagdar.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import kz.bagdar.platform.text.LocalizedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A region or city of republican significance, by its ISO 3166-2 code. */
@Entity
class Region {

    @Id
    private String code;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText name;

    private LocalDate since;

    protected Region() {}

    String code() {
        return code;
    }

    LocalizedText name() {
        return name;
    }

    LocalDate since() {
        return since;
    }
}
