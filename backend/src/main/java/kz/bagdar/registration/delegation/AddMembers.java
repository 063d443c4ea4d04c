package kz.bagdar.registration.delegation;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * People to be registered with a delegation, each for themselves.
 *
 * @param consent that each of them agrees to the processing of what is given here; must be true
 */
@Schema(examples = """
                {"members": [{"fullName": "Марат Оспанов", "email": "marat@sample.example", "language": "kk"},
                             {"fullName": "Дана Жұмабекова", "email": "dana@sample.example", "language": "ru"}], "consent": true}""")
public record AddMembers(
        @NotNull @Size(min = 1, max = 200, message = "must have 1 to 200 items") List<@NotNull WriteMember> members,

        @NotNull @AssertTrue Boolean consent) {}
