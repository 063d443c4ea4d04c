package kz.bagdar.press.reply;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import kz.bagdar.platform.problem.Problem;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many replies one address may send. Each replica counts for itself; the proof of work is what holds back a flood. */
@ApplicationScoped
class ReplyLimit {

    private static final Duration PERIOD = Duration.ofMinutes(10);
    private static final int IPV6_NETWORK_BYTES = 8;

    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(100_000).expireAfterAccess(PERIOD).build();

    @ConfigProperty(name = "bagdar.replies.per-address")
    int perAddress;

    /** @throws ProblemException 429 with the seconds to wait where the address has sent too many */
    void count(String address) {
        ConsumptionProbe probe = buckets.get(
                        network(address),
                        first -> Bucket.builder()
                                .addLimit(limit -> limit.capacity(perAddress).refillGreedy(perAddress, PERIOD))
                                .build())
                .tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long seconds = Duration.ofNanos(probe.getNanosToWaitForRefill())
                    .plusSeconds(1)
                    .toSeconds();
            throw new ProblemException(
                    Problem.of(ProblemType.TOO_MANY_REQUESTS, "Too many replies come from your address"),
                    Map.of("Retry-After", String.valueOf(seconds)));
        }
    }

    /** Whoever has one address of version 6 has a network full of them. */
    static String network(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), IPV6_NETWORK_BYTES))
                    : address;
        } catch (IllegalArgumentException name) {
            return address;
        }
    }
}
