package kz.bagdar.message.letter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Text with placeholders. There is nothing else to it: no expression, no condition, no escape; what a value says is never
 * looked at for further placeholders.
 */
record MarkedText(String text) {

    private static final Pattern MARK = Pattern.compile("\\{\\{\\s{0,9}(\\p{L}[\\p{L}\\p{N}]{0,39})\\s{0,9}}}");
    private static final Pattern BRACES = Pattern.compile("\\{\\{|}}");
    private static final int SHOWN = 24;

    /** One stretch of the text: words as they stand, or a placeholder. */
    sealed interface Part {}

    record Words(String text) implements Part {}

    record Gap(Placeholder placeholder) implements Part {}

    /** Why a text is refused; the codes are those of {@link kz.bagdar.platform.problem.Violation}. */
    record Fault(String code, String message) {}

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        int done = 0;
        Matcher mark = MARK.matcher(text);
        while (mark.find()) {
            Optional<Placeholder> placeholder = Placeholder.of(mark.group(1));
            if (placeholder.isPresent()) {
                words(parts, done, mark.start());
                parts.add(new Gap(placeholder.get()));
                done = mark.end();
            }
        }
        words(parts, done, text.length());
        return parts;
    }

    private void words(List<Part> parts, int from, int to) {
        if (from < to) {
            parts.add(new Words(text.substring(from, to)));
        }
    }

    List<Placeholder> placeholders() {
        return parts().stream()
                .filter(Gap.class::isInstance)
                .map(part -> ((Gap) part).placeholder())
                .toList();
    }

    boolean isNothingBut(Placeholder placeholder) {
        return placeholders().equals(List.of(placeholder))
                && MARK.matcher(text.strip()).matches();
    }

    /** @param value what stands for a placeholder, blank where nothing is known */
    String filled(Function<Placeholder, String> value) {
        return parts().stream()
                .map(part -> switch (part) {
                    case Words words -> words.text();
                    case Gap gap -> value.apply(gap.placeholder());
                })
                .collect(Collectors.joining());
    }

    /** The first mistake in it. */
    Optional<Fault> fault(Collection<Placeholder> allowed) {
        Set<String> known = allowed.stream().map(Placeholder::word).collect(Collectors.toSet());
        Optional<MatchResult> stranger = MARK.matcher(text)
                .results()
                .filter(mark -> !known.contains(mark.group(1)))
                .findFirst();
        if (stranger.isPresent()) {
            String marks = allowed.stream().map(Placeholder::mark).collect(Collectors.joining(", "));
            return Optional.of(new Fault(
                    "unknown-placeholder",
                    "has " + stranger.get().group() + ", which cannot stand here; " + marks + " can"));
        }
        String rest =
                MARK.matcher(text).replaceAll(mark -> " ".repeat(mark.group().length()));
        return BRACES.matcher(rest).results().findFirst().map(braces -> {
            int from = Math.max(0, braces.start() - SHOWN);
            int to = Math.min(text.length(), braces.end() + SHOWN);
            return new Fault(
                    "bad-placeholder",
                    "has braces that make no placeholder, at “"
                            + text.substring(from, to).strip() + "”");
        });
    }
}
