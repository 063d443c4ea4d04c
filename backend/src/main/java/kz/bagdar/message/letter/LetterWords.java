package kz.bagdar.message.letter;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import kz.bagdar.platform.text.Language;

/** What the service itself says in a letter, by language, in {@code messages/mail_*.properties}. */
final class LetterWords {

    private static final Map<Language, LetterWords> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(
                    language,
                    new LetterWords(ResourceBundle.getBundle(
                            "messages/mail",
                            Locale.of(language.tag()),
                            LetterWords.class.getClassLoader(),
                            Control.getNoFallbackControl(List.of("java.properties")))));
        }
    }

    private final ResourceBundle words;

    private LetterWords(ResourceBundle words) {
        this.words = words;
    }

    static LetterWords in(Language language) {
        return ALL.get(language);
    }

    String say(String key) {
        return words.getString(key);
    }

    /** What is said of one kind of letter alone. */
    String say(String key, MessageKind kind) {
        return words.getString(key + "_$" + kind);
    }
}
