package kz.bagdar.organization;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagdar.platform.text.LocalizedText;

/** The regions of Kazakhstan: 17 until 8 June 2022, 20 since. They are reference data that only a release changes. */
@ApplicationScoped
public class Regions implements PanacheRepositoryBase<Region, String> {

    private volatile Map<String, Region> byCode;

    List<Region> on(LocalDate day) {
        return list("since is null or since <= ?1 order by code", day);
    }

    /** What each is called, by its code. */
    public Map<String, LocalizedText> names() {
        return byCode().values().stream().collect(Collectors.toMap(Region::code, Region::name));
    }

    /** Those that there were on a day, by code. */
    public List<RegionView> existing(LocalDate day) {
        return on(day).stream().map(RegionView::of).toList();
    }

    public boolean existed(String code, LocalDate day) {
        Region region = byCode().get(code);
        return region != null && (region.since() == null || !region.since().isAfter(day));
    }

    private Map<String, Region> byCode() {
        if (byCode == null) {
            byCode = listAll().stream().collect(Collectors.toMap(Region::code, Function.identity()));
        }
        return byCode;
    }
}
