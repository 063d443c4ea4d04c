package kz.bagdar.registration.exchange;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.bagdar.platform.problem.Violation;
import kz.bagdar.registration.RegistrationView;
import kz.bagdar.registration.ReservedAddress;
import kz.bagdar.registration.Sender;
import kz.bagdar.registration.UpdateRegistration;
import kz.bagdar.registration.exchange.reading.ImportField;
import kz.bagdar.registration.exchange.reading.LineFault;
import kz.bagdar.registration.exchange.reading.LineReader;
import kz.bagdar.registration.exchange.reading.LineReader.ReadLine;
import kz.bagdar.registration.form.Wished;
import org.hibernate.validator.engine.HibernateConstraintViolation;

/** Holds the lines of one file, one after the other, against the rules that hold for whoever registers. */
final class LineChecks {

    private static final Map<String, ImportField> FIELDS = Map.of(
            "fullName", ImportField.FULL_NAME,
            "email", ImportField.EMAIL,
            "phone", ImportField.PHONE,
            "workplace", ImportField.WORKPLACE,
            "position", ImportField.POSITION,
            "regionCode", ImportField.REGION,
            "preferences", ImportField.ROUTES,
            "clusterWishes", ImportField.CLUSTERS,
            "note", ImportField.NOTE);

    private final ImportOrder order;
    private final LineReader reader;
    private final Validator validator;
    private final Map<String, Integer> lineOfPerson = new HashMap<>();

    LineChecks(ImportOrder order, LineReader reader, Validator validator) {
        this.order = order;
        this.reader = reader;
        this.validator = validator;
    }

    /** @param senders by the e-mail as lines have it */
    CheckedLine check(ReadLine read, Map<String, Sender> senders) {
        List<LineFault> faults = new ArrayList<>(read.faults());
        String email = read.said().email();
        Sender sender = email == null ? null : senders.get(email);
        RegistrationView present = sender == null ? null : sender.registration();
        UpdateRegistration details = present == null
                ? read.said().ofNewcomer(order.language())
                : read.said().over(present);
        for (ConstraintViolation<UpdateRegistration> violation : validator.validate(details)) {
            faultOf(read, violation, faults);
        }
        if (present == null && email != null && ReservedAddress.isOfErased(email)) {
            add(read, ImportField.EMAIL, "not-allowed", "is kept for somebody who was erased", faults);
        }
        if (details.categoryCode() == null && !order.seminar().categories().isEmpty()) {
            add(read, ImportField.CATEGORY, "required", "must be one of the seminar's categories", faults);
        }
        if (sender != null) {
            requireNotAbove(read, sender.person(), faults);
        }
        order.form()
                .wishes()
                .check(present == null ? Wished.NOTHING : present.wished(), details.wished())
                .forEach(violation ->
                        add(read, FIELDS.get(violation.field()), violation.code(), violation.message(), faults));
        answers(present, details).forEach(violation -> addAnswer(read, violation, faults));
        return new CheckedLine(read.line(), present, sender != null && sender.erased(), details, faults);
    }

    private List<Violation> answers(RegistrationView present, UpdateRegistration details) {
        return present == null
                ? order.form().check(details.answers(), details.categoryCode())
                : order.form()
                        .checkChanges(
                                present.answers(), present.categoryCode(), details.answers(), details.categoryCode());
    }

    private void requireNotAbove(ReadLine read, String person, List<LineFault> faults) {
        Integer above = lineOfPerson.putIfAbsent(person, read.line().number());
        if (above != null && faults.stream().noneMatch(fault -> fault.field() == ImportField.EMAIL)) {
            LineFault duplicate = reader.fault(
                    read.line(), ImportField.EMAIL, "duplicate", "is the e-mail of line " + above + " too");
            faults.add(duplicate.andIn(above));
        }
    }

    private void faultOf(ReadLine read, ConstraintViolation<?> violation, List<LineFault> faults) {
        String property = violation.getPropertyPath().iterator().next().getName();
        ImportField field = Objects.requireNonNullElse(FIELDS.get(property), ImportField.NOTE);
        Object invalid = violation.getInvalidValue();
        boolean missing = invalid == null || invalid instanceof String text && text.isBlank();
        HibernateConstraintViolation<?> found = violation.unwrap(HibernateConstraintViolation.class);
        String own = Objects.requireNonNullElse(found.getDynamicPayload(String.class), "bad-format");
        add(read, field, missing ? "required" : own, missing ? "must be given" : violation.getMessage(), faults);
    }

    private void addAnswer(ReadLine read, Violation violation, List<LineFault> faults) {
        String question = violation.field().replaceFirst("^answers\\.", "");
        LineFault found = reader.fault(read.line(), question, violation.code(), violation.message());
        boolean told = found.column() != null
                && faults.stream().anyMatch(fault -> found.column().equals(fault.column()));
        if (!told) {
            faults.add(found.column() == null ? found.about(question(question)) : found);
        }
    }

    /** No heading tells which of several questions it is. */
    private String question(String code) {
        return order.form().questions().stream()
                .filter(question -> question.code().equals(code))
                .findFirst()
                .map(question -> question.label().in(order.language()))
                .orElse(code);
    }

    /** What stands in a cell that is not understood is told once. */
    private void add(ReadLine read, ImportField field, String code, String message, List<LineFault> faults) {
        if (faults.stream().noneMatch(fault -> fault.field() == field)) {
            faults.add(reader.fault(read.line(), field, code, message));
        }
    }
}
