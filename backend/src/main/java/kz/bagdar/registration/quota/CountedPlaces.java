package kz.bagdar.registration.quota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bagdar.registration.place.Claim;
import kz.bagdar.registration.place.Limit;
import kz.bagdar.registration.place.Places;
import kz.bagdar.registration.place.Tally;
import kz.bagdar.seminar.SeminarView;

/** Reads a seminar's places. What that costs grows with the kinds of claims, not with the people. */
@ApplicationScoped
public class CountedPlaces {

    @Inject
    EntityManager database;

    @Inject
    QuotaRepository quotas;

    /** @param seminar as it is since its row is held, by all who decide by the places */
    public Places of(SeminarView seminar) {
        Stream<Limit> ofQuotas = quotas.ofRegistrations(seminar.id()).stream().map(Quota::limit);
        List<Limit> limits = Stream.concat(Stream.of(Limit.ofSeminar(seminar.capacity())), ofQuotas)
                .toList();
        return of(seminar, limits);
    }

    /** The same of some limits alone. */
    Places of(SeminarView seminar, List<Limit> limits) {
        return new Places(seminar.waitingList(), limits, tallies(seminar.id()));
    }

    @SuppressWarnings("unchecked")
    private List<Tally> tallies(UUID seminarId) {
        List<Object[]> rows = database.createNativeQuery("""
                        select region_code, category_code, first_choice,
                               cast(sum(case status when 'WAITLISTED' then 0 else people end) as integer),
                               cast(sum(case status when 'WAITLISTED' then people else 0 end) as integer)
                        from registration_tally
                        where seminar_id = :seminar and status in ('CONFIRMED', 'OFFERED', 'WAITLISTED') and people <> 0
                        group by region_code, category_code, first_choice""")
                .setParameter("seminar", seminarId)
                .getResultList();
        return rows.stream()
                .map(row -> new Tally(
                        new Claim((String) row[0], (String) row[1], (UUID) row[2]), (Integer) row[3], (Integer) row[4]))
                .toList();
    }
}
