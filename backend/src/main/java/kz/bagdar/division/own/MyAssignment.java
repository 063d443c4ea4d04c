package kz.bagdar.division.own;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.bagdar.registration.own.MyRegistration.MyGroup;
import kz.bagdar.registration.own.MyRegistration.MyRoute;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a participant asked of the division in force, what came of it, and why not more. It tells of nobody else: others are
 * counted, and only where they are so many that no single one can be meant.
 *
 * @param decidedAt when the division was made, on the wishes of that moment; missing unless standing is DIVIDED
 * @param group missing unless standing is DIVIDED, as is its route
 * @param choice which of the wishes was got, counted from 1; missing where it is none of them
 * @param wishes the routes that the person had ranked when it was decided, the dearest first
 * @param changedSince what is not any more as it was when it was decided
 */
@Schema(name = "MyAssignment")
public record MyAssignment(
        @NotNull Standing standing,
        Instant decidedAt,
        MyGroup group,
        MyRoute route,
        @Schema(examples = "2") Integer choice,
        @NotNull List<Wish> wishes,
        @NotNull List<Since> changedSince) {

    /** Fewer others than this are not counted. */
    static final int FEWEST_COUNTED = 3;

    @Schema(name = "MyAssignmentStanding", examples = "DIVIDED")
    public enum Standing {
        /** There are no groups that everybody may see. */
        NOT_DIVIDED,
        /** Others have their groups; the person got the place later. */
        CAME_LATER,
        DIVIDED
    }

    @Schema(name = "MyAssignmentSince", examples = "WISHES")
    public enum Since {
        WISHES,
        REGION,
        /** The person needs step-free access, and a stop of the own route has none. */
        STEP_FREE_ACCESS
    }

    /**
     * @param route missing where it is not published any more
     * @param reasons why the person does not have it, what weighed most first; empty for what was got, and for what was
     *     wished less than that
     * @param places of all its groups; missing where they are not limited, and where there are no reasons
     * @param firstWishes how many wished it most; missing where they are too few to be counted, and where there are no
     *     reasons
     */
    @Schema(name = "MyWish")
    public record Wish(
            @NotNull UUID routeId,
            MyRoute route,
            @NotNull List<Why> reasons,
            @Schema(examples = "100") Integer places,
            @Schema(examples = "154") Integer firstWishes) {}

    /** @param others how many others would be worse off; missing where they are too few to be counted */
    @Schema(name = "MyWishReason")
    public record Why(
            @NotNull Reason code, @Schema(examples = "3") Integer others) {

        static Why of(Reason code) {
            return new Why(code, null);
        }
    }

    @Schema(name = "MyWishReasonCode", examples = "OTHERS")
    public enum Reason {
        /** The route is not offered any more. */
        WITHDRAWN,
        /** The route had no group when it was decided. */
        NO_GROUP,
        /** An organizer fixed the person's group. */
        FIXED,
        /** The person needs step-free access, and a stop there has none. */
        STEPS,
        /** No guide there speaks the person's language. */
        LANGUAGE,
        /** Not all could go there whom the person is to be together with. */
        COMPANIONS,
        /** People are tied to one another, and no change of few was found that would bring the person there. */
        NO_WAY_FOUND,
        /** Every place is held by people who are fixed there or can go nowhere else. */
        FULL,
        /** The person's own group would have too few people. */
        NEEDED,
        /** Others would have to go where they wished less to go. */
        OTHERS,
        /** The regions would be spread less evenly over the groups. */
        SPREAD,
        /** More people would have to leave the groups that they had before. */
        MOVES,
        /** It would have been just as good for all: staying where one was, or chance, decided. */
        CHANCE
    }
}
