package kz.bagdar.registration.exchange.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.bagdar.seminar.Category;

/** Finds the category of the seminar that people mean, by code or by name. */
final class CategoryWords {

    private final Map<String, String> codes = new HashMap<>();

    CategoryWords(List<Category> categories) {
        for (Category category : categories) {
            codes.put(Folded.words(category.code()), category.code());
            Stream.of(
                            category.name().kk(),
                            category.name().ru(),
                            category.name().en())
                    .filter(Objects::nonNull)
                    .forEach(name -> codes.putIfAbsent(Folded.words(name), category.code()));
        }
    }

    Optional<String> code(String cell) {
        return Optional.ofNullable(codes.get(Folded.words(cell)));
    }
}
