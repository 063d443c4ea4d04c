package kz.bagdar.registration.delegation;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who comes instead of a person.
 *
 * @param consent that the person who comes agrees to the processing of what is given here; must be true
 */
@Schema(examples = """
                {"member": {"fullName": "Дана Жұмабекова", "email": "dana@sample.example", "language": "ru"}, "consent": true}""")
public record ReplaceMember(
        @NotNull WriteMember member, @NotNull @AssertTrue Boolean consent) {}
