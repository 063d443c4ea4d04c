package kz.bagdar.message.letter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.Violation;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.platform.text.RichText;

/** What a letter says, in the languages that somebody has written it in. */
public record LetterText(LocalizedText subject, LocalizedText body) {

    private static final int LONGEST_BODY = 20_000;

    // no encoding or mail can hold them
    private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]|\\p{Cs}");

    /** What the service writes by itself, in all languages. */
    public static LetterText builtIn(MessageKind kind) {
        return new LetterText(
                all(language -> Wording.builtIn(kind, language).subject()),
                all(language -> Wording.builtIn(kind, language).body()));
    }

    private static LocalizedText all(Function<Language, String> text) {
        return new LocalizedText(text.apply(Language.kk), text.apply(Language.ru), text.apply(Language.en));
    }

    /** In that very language; empty where it was not written in it. */
    public Optional<Wording> exactly(Language language) {
        return subject.exactly(language) == null || body.exactly(language) == null
                ? Optional.empty()
                : Optional.of(new Wording(subject.exactly(language), body.exactly(language)));
    }

    /** In the language that readers of this one would rather read than others. */
    public Wording nearest(Language language) {
        return exactly(subject.nearest(language)).orElseThrow();
    }

    /**
     * What is kept of a letter as somebody sent it: cut down to the HTML that is let pass.
     *
     * @param allowed the placeholders that this letter can fill in
     * @throws ProblemException 422 naming each text that breaks a rule, and where
     */
    public LetterText checked(Collection<Placeholder> allowed) {
        List<Violation> violations = new ArrayList<>();
        for (Language language : Language.values()) {
            checkSubject(language, allowed, violations);
            checkBody(language, allowed, violations);
        }
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
        UnaryOperator<String> clean = html -> html == null ? null : RichText.clean(html);
        return new LetterText(
                subject, new LocalizedText(clean.apply(body.kk()), clean.apply(body.ru()), clean.apply(body.en())));
    }

    /** The placeholders among these that its body leaves out in a language in which it is written. */
    public List<Placeholder> without(Collection<Placeholder> expected) {
        return expected.stream()
                .filter(placeholder -> bodies().anyMatch(
                                html -> !LetterBody.of(html).placeholders().contains(placeholder)))
                .toList();
    }

    private Stream<String> bodies() {
        return Arrays.stream(Language.values()).map(body::exactly).filter(html -> html != null);
    }

    private void checkSubject(Language language, Collection<Placeholder> allowed, List<Violation> violations) {
        String text = subject.exactly(language);
        String field = "subject." + language.tag();
        if (text == null) {
            if (body.exactly(language) != null) {
                violations.add(new Violation(field, "required", "must be given where the body is"));
            }
            return;
        }
        Set<Placeholder> words = allowed.stream()
                .filter(placeholder -> placeholder.form() == Placeholder.Form.WORDS)
                .collect(Collectors.toSet());
        new MarkedText(text)
                .fault(words)
                .ifPresent(fault -> violations.add(new Violation(field, fault.code(), fault.message())));
    }

    private void checkBody(Language language, Collection<Placeholder> allowed, List<Violation> violations) {
        String html = body.exactly(language);
        String field = "body." + language.tag();
        if (html == null) {
            if (subject.exactly(language) != null) {
                violations.add(new Violation(field, "required", "must be given where the subject is"));
            }
        } else if (html.length() > LONGEST_BODY) {
            violations.add(new Violation(field, "too-long", "must have at most " + LONGEST_BODY + " characters"));
        } else if (UNWRITABLE.matcher(html).find()) {
            violations.add(new Violation(field, "bad-format", "must not have control characters or half a character"));
        } else if (RichText.isTooDeep(html)) {
            violations.add(
                    new Violation(field, "bad-format", "must not nest elements deeper than " + RichText.DEEPEST));
        } else if (RichText.words(RichText.clean(html)).isBlank()) {
            violations.add(new Violation(field, "required", "must say something"));
        } else {
            LetterBody.of(html)
                    .faultOfAddresses()
                    .or(() -> LetterBody.of(RichText.clean(html)).fault(allowed))
                    .ifPresent(fault -> violations.add(new Violation(field, fault.code(), fault.message())));
        }
    }
}
