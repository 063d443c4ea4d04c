package kz.bagdar.registration;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/** @param decisions one for each registration of the request, in its order */
public record RegistrationDecisions(@NotNull List<RegistrationDecision> decisions) {}
