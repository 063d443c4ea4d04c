package kz.bagdar.message.mailing;

import jakarta.validation.constraints.NotNull;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import kz.bagdar.platform.text.Language;
import kz.bagdar.registration.Audience;
import kz.bagdar.registration.RegistrationStatus;
import kz.bagdar.registration.RegistrationView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whom a mailing would reach if it were confirmed now.
 *
 * @param recipients how many get it
 * @param byLanguage the same by the language that they are written to in
 * @param byStatus the same by how their registrations stand
 * @param withoutAddress how many of the filter have no address that could exist
 * @param unsubscribed how many of it want no mailings
 * @param left some of those who do not get it, by name
 * @param examples some of those who get it, of different languages where there are such
 */
public record MailingAudience(
        @NotNull @Schema(examples = "600") int recipients,

        @NotNull List<LanguageCount> byLanguage,

        @NotNull @Schema(examples = "{\"CONFIRMED\": 600}") Map<RegistrationStatus, Integer> byStatus,

        @NotNull @Schema(examples = "3") int withoutAddress,
        @NotNull @Schema(examples = "1") int unsubscribed,
        @NotNull List<Person> left,
        @NotNull List<Person> examples) {

    public record LanguageCount(
            @NotNull Language language,
            @NotNull @Schema(examples = "400") int count) {}

    /** @param fullName as the registration has it */
    @Schema(name = "MailingPerson")
    public record Person(
            @NotNull UUID registrationId,
            @NotNull String fullName,
            @NotNull Language language) {

        static Person of(RegistrationView view) {
            return new Person(view.id(), view.fullName(), view.language());
        }
    }

    static MailingAudience of(List<Audience.Row> rows, List<RegistrationView> left, List<RegistrationView> examples) {
        List<Audience.Row> reached = rows.stream()
                .filter(row -> row.reach() == Audience.Reach.REACHED)
                .toList();
        return new MailingAudience(
                sum(reached),
                sums(reached, Audience.Row::language, Language.class).entrySet().stream()
                        .map(sum -> new LanguageCount(sum.getKey(), sum.getValue()))
                        .toList(),
                sums(reached, Audience.Row::status, RegistrationStatus.class),
                sum(rows, Audience.Reach.NO_ADDRESS),
                sum(rows, Audience.Reach.UNSUBSCRIBED),
                left.stream().map(Person::of).toList(),
                examples.stream().map(Person::of).toList());
    }

    private static int sum(List<Audience.Row> rows, Audience.Reach reach) {
        return sum(rows.stream().filter(row -> row.reach() == reach).toList());
    }

    private static int sum(List<Audience.Row> rows) {
        return rows.stream().mapToInt(row -> (int) row.count()).sum();
    }

    private static <K extends Enum<K>> Map<K, Integer> sums(
            List<Audience.Row> rows, Function<Audience.Row, K> key, Class<K> type) {
        Map<K, Integer> sums = new EnumMap<>(type);
        rows.forEach(row -> sums.merge(key.apply(row), (int) row.count(), Integer::sum));
        return sums;
    }
}
