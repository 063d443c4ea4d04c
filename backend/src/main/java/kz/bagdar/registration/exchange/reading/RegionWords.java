package kz.bagdar.registration.exchange.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagdar.organization.RegionView;

/** Finds the region that people mean. A city that lends its name to a region is the city, unless the region is said. */
final class RegionWords {

    private static final Set<String> OF_REGIONS =
            Set.of("облысы", "облыс", "обл", "область", "region", "oblast", "области");
    private static final Set<String> OF_CITIES = Set.of("каласы", "кала", "к", "город", "г", "гор", "city");
    private static final Map<String, String> ALSO = Map.ofEntries(
            Map.entry("ско", "KZ-59"),
            Map.entry("вко", "KZ-63"),
            Map.entry("шко", "KZ-63"),
            Map.entry("зко", "KZ-27"),
            Map.entry("бко", "KZ-27"),
            Map.entry("уко", "KZ-61"),
            Map.entry("нурсултан", "KZ-71"),
            Map.entry("nursultan", "KZ-71"));

    private final Set<String> codes;
    private final Map<String, String> regions = new HashMap<>();
    private final Map<String, String> cities = new HashMap<>();

    RegionWords(List<RegionView> existing) {
        codes = existing.stream().map(RegionView::code).collect(Collectors.toSet());
        for (RegionView region : existing) {
            Stream.of(region.name().kk(), region.name().ru(), region.name().en())
                    .forEach(name -> (isCity(name) ? cities : regions).put(stem(name), region.code()));
        }
        ALSO.forEach((word, code) -> {
            if (codes.contains(code)) {
                cities.putIfAbsent(word, code);
            }
        });
    }

    Optional<String> code(String cell) {
        String said = cell.toUpperCase(Locale.ROOT).replaceAll("[\\s_]", "").replaceFirst("^KZ-?", "KZ-");
        if (codes.contains(said)) {
            return Optional.of(said);
        }
        String stem = stem(cell);
        boolean sure = words(cell).anyMatch(OF_REGIONS::contains);
        Map<String, String> first = sure ? regions : cities;
        Map<String, String> second = sure ? cities : regions;
        return Optional.ofNullable(first.get(stem))
                .or(() -> Optional.ofNullable(second.get(stem)))
                .or(() -> Folded.find(first, stem))
                .or(() -> Folded.find(second, stem));
    }

    private static boolean isCity(String name) {
        return words(name).anyMatch(OF_CITIES::contains);
    }

    private static String stem(String name) {
        return words(name)
                .filter(word -> !OF_REGIONS.contains(word) && !OF_CITIES.contains(word))
                .collect(Collectors.joining());
    }

    private static Stream<String> words(String name) {
        return Stream.of(Folded.words(name).split(" "));
    }
}
