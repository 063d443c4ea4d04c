package kz.bagdar.division;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagdar.division.engine.Costs;
import kz.bagdar.division.input.Inputs.CompanionInput;
import kz.bagdar.division.input.Inputs.GroupInput;

/** The divisions that are in force, for what builds on them. Asks no rights. */
@ApplicationScoped
public class AdoptedDivisions {

    @Inject
    DivisionRepository divisions;

    /**
     * @param groups that it shared people out over
     * @param costs by which it did
     */
    public record Adopted(
            UUID id,
            UUID seminarId,
            Instant createdAt,
            List<GroupInput> groups,
            List<CompanionInput> companions,
            Costs costs) {}

    /** Empty where none was adopted. */
    public Optional<Adopted> of(UUID seminarId) {
        return divisions
                .adoptedOf(seminarId)
                .map(division -> new Adopted(
                        division.id(),
                        seminarId,
                        division.createdAt(),
                        division.groups(),
                        division.companions(),
                        division.costs()));
    }
}
