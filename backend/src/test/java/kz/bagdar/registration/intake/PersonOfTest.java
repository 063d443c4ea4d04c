package kz.bagdar.registration.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One rule for who is one person, in memory and in the database. */
@QuarkusTest
class PersonOfTest {

    private static final List<String> PARTS = List.of(
            "a", "B", "Ж", "ә", ".", "-", "1", "+", "+", "@", " ", "\t", "\u00a0", "\u200b", "\u200d", "\ufeff");

    @Inject
    EntityManager entities;

    @Test
    @SuppressWarnings("unchecked")
    void memoryAndDatabaseTakeTheSameAddressesForOnePerson() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<String> addresses =
                Stream.generate(() -> address(random)).limit(3000).distinct().toList();

        List<Object[]> rows = entities.createNativeQuery(
                        "select email, person_of(email) from unnest(cast(:emails as text[])) as sent (email)")
                .setParameter("emails", addresses.toArray(String[]::new))
                .getResultList();

        Map<String, String> stored = new HashMap<>();
        rows.forEach(row -> stored.put((String) row[0], (String) row[1]));
        Map<String, String> decided = addresses.stream().collect(Collectors.toMap(email -> email, Decisions::person));
        assertEquals(stored, decided, "seed " + seed);
    }

    private static String address(Random random) {
        return some(random) + "@" + some(random) + ".kz";
    }

    private static String some(Random random) {
        return Stream.generate(() -> PARTS.get(random.nextInt(PARTS.size())))
                .limit(random.nextInt(6))
                .collect(Collectors.joining());
    }
}
