package kz.bagdar.timetable;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import kz.bagdar.platform.json.StoredForm;
import kz.bagdar.timetable.input.PlanInputs;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** All that a timetable was computed from. */
@Entity
@Immutable
class TimetableInput {

    @Id
    private UUID timetableId;

    // as text, for Hibernate would copy an object of this size to see whether it changes
    @JdbcTypeCode(SqlTypes.JSON)
    private String inputs;

    protected TimetableInput() {}

    TimetableInput(UUID timetableId, PlanInputs inputs) {
        this.timetableId = timetableId;
        this.inputs = StoredForm.write(inputs);
    }

    PlanInputs read() {
        return StoredForm.read(inputs, PlanInputs.class);
    }
}
