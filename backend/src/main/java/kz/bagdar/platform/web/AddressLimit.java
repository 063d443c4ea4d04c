package kz.bagdar.platform.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import kz.bagdar.platform.problem.Problem;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;

/** How often one address may do something in ten minutes. Each replica counts for itself. */
public final class AddressLimit {

    private static final Duration PERIOD = Duration.ofMinutes(10);
    private static final int IPV6_NETWORK_BYTES = 8;

    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(100_000).expireAfterAccess(PERIOD).build();

    private final int perAddress;
    private final String refusal;

    /** @param refusal what is said to who has done it too often */
    public AddressLimit(int perAddress, String refusal) {
        this.perAddress = perAddress;
        this.refusal = refusal;
    }

    /** @throws ProblemException 429 with the seconds to wait where the address has done it too often */
    public void count(String address) {
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
                    Problem.of(ProblemType.TOO_MANY_REQUESTS, refusal), Map.of("Retry-After", String.valueOf(seconds)));
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
