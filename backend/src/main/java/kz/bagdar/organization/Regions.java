package kz.bagdar.organization;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** The regions of Kazakhstan: 17 until 8 June 2022, 20 since. They are reference data that only a release changes. */
@ApplicationScoped
public class Regions implements PanacheRepositoryBase<Region, String> {

    List<Region> on(LocalDate day) {
        return list("since is null or since <= ?1 order by code", day);
    }

    public boolean existed(String code, LocalDate day) {
        return count("code = ?1 and (since is null or since <= ?2)", code, day) > 0;
    }
}
