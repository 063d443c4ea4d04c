package kz.bagdar.programme.interchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bagdar.programme.interchange.ScheduleEvent.Person;
import org.hibernate.validator.engine.HibernateConstraintViolation;

/** Holds what a file says against the rules that hold for what people write. */
@ApplicationScoped
class ScheduleChecks {

    private static final UUID ANY = new UUID(0, 0);
    private static final int MOST_PERSONS = 30;
    private static final int LONGEST_ID = 200;
    private static final Map<String, String> ELEMENTS = Map.of("summary", "abstract", "place", "room");

    @Inject
    Validator validator;

    /** The same events, each with all that is wrong with it. */
    List<MappedEvent> check(List<MappedEvent> events) {
        Set<String> seen = new HashSet<>();
        return events.stream()
                .map(mapped -> mapped.withFaults(faults(mapped, seen)))
                .toList();
    }

    private List<ScheduleFault> faults(MappedEvent mapped, Set<String> seen) {
        ScheduleEvent event = mapped.event();
        List<ScheduleFault> faults = new ArrayList<>(mapped.faults());
        if (event.guid().isEmpty() || event.guid().length() > LONGEST_ID) {
            faults.add(ScheduleFault.of(
                    event, "guid", "required", "guid or id must be given, with at most " + LONGEST_ID + " characters"));
        } else if (!seen.add(event.guid())) {
            faults.add(ScheduleFault.of(event, "guid", "duplicate", "is the guid or id of an earlier event"));
        }
        validator.validate(mapped.session(ANY, List.of())).stream()
                .filter(violation -> !violation.getPropertyPath().toString().equals("title") || mapped.title() != null)
                .map(violation -> fault(event, violation))
                .forEach(faults::add);
        validator.validate(mapped.stage().stage()).stream()
                .map(violation ->
                        ScheduleFault.of(event, mapped.stage().element(), code(violation), violation.getMessage()))
                .forEach(faults::add);
        if (event.persons().size() > MOST_PERSONS) {
            faults.add(ScheduleFault.of(event, "persons", "too-long", "must have at most " + MOST_PERSONS + " items"));
        }
        event.persons().forEach(person -> faults(person).forEach(faults::add));
        return faults;
    }

    private Stream<ScheduleFault> faults(Person person) {
        return validator.validate(person.speaker()).stream()
                .map(violation -> new ScheduleFault(
                        person.at().line(),
                        person.at().column(),
                        "person",
                        ScheduleFault.shortened(person.name()),
                        code(violation),
                        violation.getMessage()));
    }

    private static String element(ConstraintViolation<?> violation) {
        String property = violation.getPropertyPath().iterator().next().getName();
        return ELEMENTS.getOrDefault(property, property);
    }

    private static ScheduleFault fault(ScheduleEvent event, ConstraintViolation<?> violation) {
        return ScheduleFault.of(event, element(violation), code(violation), violation.getMessage());
    }

    private static String code(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> found = violation.unwrap(HibernateConstraintViolation.class);
        String code = found.getDynamicPayload(String.class);
        return code == null ? "bad-format" : code;
    }
}
