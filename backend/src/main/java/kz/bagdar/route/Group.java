package kz.bagdar.route;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import kz.bagdar.platform.revision.RevisionedEntity;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.text.LocalizedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The participants who travel one route together. */
@Entity
@Table(name = "route_group") // "group" is a word of SQL
class Group extends RevisionedEntity {

    private UUID seminarId;
    private UUID routeId;
    private int number;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText name;

    private Integer minSize;
    private Integer maxSize;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Language> guideLanguages;

    protected Group() {}

    Group(UUID seminarId, WriteGroup request) {
        this.seminarId = seminarId;
        write(request);
    }

    final void write(WriteGroup request) {
        routeId = request.routeId();
        number = request.number();
        name = request.name();
        minSize = request.minSize();
        maxSize = request.maxSize();
        guideLanguages = request.guideLanguages();
    }

    UUID seminarId() {
        return seminarId;
    }

    int number() {
        return number;
    }

    GroupView view() {
        return new GroupView(id(), revision(), seminarId, routeId, number, name, minSize, maxSize, guideLanguages);
    }
}
