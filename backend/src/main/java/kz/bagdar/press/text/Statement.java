package kz.bagdar.press.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.bagdar.platform.text.LocalizedText;

/** A section while it is written. */
final class Statement {

    private final String key;
    private final Function<Words, String> heading;
    private final List<Fact> facts = new ArrayList<>();

    /** @param heading gives null for none */
    Statement(String key, Function<Words, String> heading) {
        this.key = key;
        this.heading = heading;
    }

    /** Puts a fact down, unless the data does not say it. */
    Statement saying(String name, LocalizedText value) {
        if (value != null) {
            facts.add(Fact.of(name, value));
        }
        return this;
    }

    Statement saying(Fact fact) {
        facts.add(fact);
        return this;
    }

    /** Empty where nothing is said: a heading alone is no section. */
    Stream<SectionText> written(Function<Words, String> html) {
        LocalizedText text = inAll(html);
        LocalizedText above = inAll(heading);
        return text.isEmpty()
                ? Stream.empty()
                : Stream.of(new SectionText(key, above.isEmpty() ? null : above, text, List.copyOf(facts)));
    }

    static LocalizedText inAll(Function<Words, String> text) {
        String[] all = Words.ALL.stream().map(text).toArray(String[]::new);
        return new LocalizedText(all[0], all[1], all[2]);
    }
}
