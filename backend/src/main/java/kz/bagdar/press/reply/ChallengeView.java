package kz.bagdar.press.reply;

import jakarta.validation.constraints.NotNull;
import org.altcha.altcha.Altcha;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A little work for the reader's machine, as ALTCHA's widget takes it: to find the number that was hashed with the salt. */
@Schema(name = "ReplyChallenge")
record ChallengeView(
        @NotNull @Schema(examples = "SHA-256") String algorithm,
        @NotNull @Schema(examples = "4a1f9c0e") String challenge,
        @NotNull @Schema(examples = "50000") int maxnumber,

        @NotNull @Schema(examples = "8f1c2a?expires=1550120400&")
        String salt,

        @NotNull @Schema(examples = "b83e11d2") String signature) {

    static ChallengeView of(Altcha.Challenge challenge) {
        return new ChallengeView(
                challenge.algorithm,
                challenge.challenge,
                challenge.maxnumber.intValue(),
                challenge.salt,
                challenge.signature);
    }
}
