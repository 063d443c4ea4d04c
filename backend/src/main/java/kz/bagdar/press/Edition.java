package kz.bagdar.press;

import java.util.List;
import kz.bagdar.platform.text.LocalizedText;

/**
 * A release as readers get it.
 *
 * @param days when the seminar is
 * @param venue where; null where the data does not say it
 */
public record Edition(LocalizedText title, LocalizedText days, LocalizedText venue, List<ReleasedSection> sections) {}
