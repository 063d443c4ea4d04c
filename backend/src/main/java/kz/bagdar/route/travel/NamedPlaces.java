package kz.bagdar.route.travel;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bagdar.organization.OrganizationView;
import kz.bagdar.platform.text.LocalizedText;

/** Organizations by what a table may call them: their names and short names in each language, in whatever case, and ids. */
final class NamedPlaces {

    private final Map<String, Set<UUID>> byName = new HashMap<>();

    NamedPlaces(List<OrganizationView> places) {
        for (OrganizationView place : places) {
            know(place.id().toString(), place);
            Stream.of(place.name(), place.shortName())
                    .filter(Objects::nonNull)
                    .flatMap(NamedPlaces::texts)
                    .filter(Objects::nonNull)
                    .forEach(name -> know(name, place));
        }
    }

    /** Those that can be meant. */
    Set<UUID> meant(String name) {
        return byName.getOrDefault(folded(name), Set.of());
    }

    private void know(String name, OrganizationView place) {
        byName.computeIfAbsent(folded(name), none -> new HashSet<>()).add(place.id());
    }

    private static Stream<String> texts(LocalizedText text) {
        return Stream.of(text.kk(), text.ru(), text.en());
    }

    private static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
