package kz.bagdar.registration.delegation;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/** @param outcomes one for each person of the request, in its order */
public record MemberOutcomes(@NotNull List<MemberOutcome> outcomes) {}
