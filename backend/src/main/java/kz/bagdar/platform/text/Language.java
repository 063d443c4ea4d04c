package kz.bagdar.platform.text;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** A language that every page, mail and document exists in. The names are the BCP 47 tags. */
@SuppressWarnings("java:S115")
public enum Language {
    kk,
    ru,
    en;

    @JsonValue
    public String tag() {
        return name();
    }

    /** This language first, then the order in which its readers would rather read another. */
    public List<Language> fallbacks() {
        return switch (this) {
            case kk -> List.of(kk, ru, en);
            case ru -> List.of(ru, kk, en);
            case en -> List.of(en, ru, kk);
        };
    }
}
