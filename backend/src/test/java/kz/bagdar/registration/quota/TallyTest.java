package kz.bagdar.registration.quota;

import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import kz.bagdar.testing.Parallel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The tally is true after whatever statement, though the service never writes it. */
@QuarkusTest
class TallyTest {

    private static final String COUNTED =
            "select status, takes_place, region_code, category_code, first_choice, cast(count(*) as integer) from registration"
                    + " where seminar_id = cast(:seminar as uuid) group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5";
    private static final String TALLIED = "select status, takes_place, region_code, category_code, first_choice, people"
            + " from registration_tally where seminar_id = cast(:seminar as uuid) and people <> 0 order by 1, 2, 3, 4, 5";

    @Inject
    EntityManager database;

    private String seminar;

    @BeforeEach
    void fourPeopleOfTwoRegions() {
        seminar = aSeminar().withCapacity(3).openForRegistration();
        aRegistration().in(seminar);
        aRegistration().in(seminar);
        aRegistration().with("regionCode", "KZ-75").in(seminar);
        aRegistration().with("regionCode", "KZ-75").in(seminar);
    }

    @Test
    void countsThoseWhoRegister() {
        assertEquals(List.of("CONFIRMED true KZ-11 2", "CONFIRMED true KZ-75 1", "WAITLISTED false KZ-75 1"), tally());
    }

    @Test
    void followsManyRowsOfOneStatement() {
        execute(
                "update registration set status = 'OFFERED', region_code = 'KZ-71' where seminar_id = cast(:seminar as uuid)");
        assertRecounted();

        execute("update registration set category_code = 'TEACHER' where seminar_id = cast(:seminar as uuid) and id in"
                + " (select id from registration where seminar_id = cast(:seminar as uuid) limit 2)");
        assertRecounted();

        execute("insert into registration (id, revision, seminar_id, status, full_name, email, region_code, language,"
                + " step_free_access, arrival, registered_at, consented_at, link_sent_at)"
                + " select gen_random_uuid(), 0, seminar_id, status, full_name, 'copy-' || email, region_code, language,"
                + " step_free_access, arrival, registered_at, consented_at, link_sent_at"
                + " from registration where seminar_id = cast(:seminar as uuid)");
        assertRecounted();

        execute("delete from participant_link where seminar_id = cast(:seminar as uuid)");
        execute("delete from registration where seminar_id = cast(:seminar as uuid) and email not like 'copy-%'");
        assertRecounted();
        assertEquals(List.of("OFFERED true KZ-71 4"), tally());
    }

    @Test
    void ofManyAtOnceNoneIsLost() {
        List<String> people = rows("select id, 0 from registration where seminar_id = cast(:seminar as uuid)").stream()
                .map(row -> row.substring(0, row.indexOf(' ')))
                .toList();
        List<CompletableFuture<Void>> moves = IntStream.range(0, 8)
                .mapToObj(number -> Parallel.<Void>start(() -> {
                    execute("update registration set status = case status when 'CONFIRMED' then 'WAITLISTED'"
                            + " else 'CONFIRMED' end where seminar_id = cast(:seminar as uuid) and id = '"
                            + people.get(number % 4) + "'");
                    return null;
                }))
                .toList();

        moves.forEach(CompletableFuture::join);

        assertRecounted();
        assertEquals(List.of("CONFIRMED true KZ-11 2", "CONFIRMED true KZ-75 1", "WAITLISTED false KZ-75 1"), tally());
    }

    private void assertRecounted() {
        assertEquals(rows(COUNTED), rows(TALLIED));
    }

    private List<String> tally() {
        return rows(TALLIED).stream().map(row -> row.replace(" null", "")).toList();
    }

    private void execute(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(sql)
                        .setParameter("seminar", seminar)
                        .executeUpdate());
    }

    @SuppressWarnings("unchecked")
    private List<String> rows(String sql) {
        List<Object[]> rows =
                database.createNativeQuery(sql).setParameter("seminar", seminar).getResultList();
        return rows.stream()
                .map(row ->
                        String.join(" ", Arrays.stream(row).map(String::valueOf).toList()))
                .toList();
    }
}
