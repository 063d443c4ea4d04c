package kz.bagdar.message.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.programme.diff.MovedPart;
import kz.bagdar.registration.RegistrationView;
import kz.bagdar.registration.delegation.DelegationView;
import kz.bagdar.registration.delegation.Delegations;
import kz.bagdar.route.GroupView;
import kz.bagdar.route.Groups;
import kz.bagdar.route.RouteView;
import kz.bagdar.route.Routes;
import kz.bagdar.seminar.SeminarView;

/** What a letter can say of a person, as everyone sees it: nothing that is not published yet. */
@ApplicationScoped
public class PersonValues {

    @Inject
    Delegations delegations;

    @Inject
    Groups groups;

    @Inject
    Routes routes;

    /**
     * @param seminar as it is published
     * @param link the person's own; null where none works any more
     */
    public LetterValues of(SeminarView seminar, RegistrationView person, Language language, String link) {
        LetterParts parts = new LetterParts(language);
        LetterValues values = ofSeminar(seminar, language, link == null ? null : parts.link(link))
                .say(Placeholder.NAME, person.fullName());
        Optional.ofNullable(person.delegationId())
                .flatMap(delegations::named)
                .ifPresent(delegation -> values.say(Placeholder.DELEGATION, delegation.name())
                        .say(Placeholder.REGISTERED_BY, delegation.contactName()));
        if (person.offerExpiresAt() != null) {
            values.say(Placeholder.OFFER_UNTIL, moment(person.offerExpiresAt(), seminar, language));
        }
        Optional<GroupView> group =
                Optional.ofNullable(person.groupId()).flatMap(id -> groups.published(person.seminarId(), id));
        group.ifPresent(its -> values.say(Placeholder.GROUP, named("group", its.number(), its.name(), language)));
        group.flatMap(its -> routes.published(person.seminarId(), its.routeId()))
                .ifPresent(route -> values.say(Placeholder.ROUTE, words(route, language)));
        return values;
    }

    /**
     * @param seminar as it is published
     * @param link the contact's own; null where none works any more
     */
    public static LetterValues ofContact(
            SeminarView seminar, DelegationView delegation, Language language, String link) {
        LetterParts parts = new LetterParts(language);
        return ofSeminar(seminar, language, link == null ? null : parts.contactLink(link))
                .say(Placeholder.NAME, delegation.contactName())
                .say(Placeholder.DELEGATION, delegation.name());
    }

    /** Of an invented person to whom everything applies, where nobody has registered yet. */
    public static LetterValues ofSample(SeminarView seminar, Language language, String link) {
        return ofSeminar(seminar, language, new LetterParts(language).link(link))
                .say(Placeholder.NAME, LetterWords.in(language).say("sampleName"))
                .say(Placeholder.GROUP, named("group", 1, null, language))
                .say(Placeholder.ROUTE, named("route", 1, null, language));
    }

    /** The same of an invented contact. */
    public static LetterValues ofSampleContact(SeminarView seminar, Language language, String link) {
        LetterWords words = LetterWords.in(language);
        return ofSeminar(seminar, language, new LetterParts(language).contactLink(link))
                .say(Placeholder.NAME, words.say("sampleName"))
                .say(Placeholder.DELEGATION, words.say("sampleDelegation"));
    }

    /** What a list can say of a reader without looking each up. */
    public static LetterValues ofReader(SeminarView seminar, String name, Language language) {
        return ofSeminar(seminar, language, null).say(Placeholder.NAME, name);
    }

    /** What has moved for a person, with what the organizers say of it, which may be null. */
    public static LetterValues moved(
            LetterValues values, LocalizedText note, List<MovedPart> parts, Language language) {
        return values.say(Placeholder.NOTE, note == null ? null : note.in(language))
                .put(Placeholder.CHANGES, new LetterParts(language).changes(MovedLine.of(parts, language)));
    }

    /** The same of the whole seminar, as it could be. */
    public static LetterValues movedInSample(LetterValues values, SeminarView seminar, Language language) {
        MovedLine line = new MovedLine(
                seminar.title().in(language),
                hour(seminar, 9).in(language),
                hour(seminar, 11).in(language));
        return values.put(Placeholder.CHANGES, new LetterParts(language).changes(List.of(line)));
    }

    /** That a place is kept, as it could be: until the seminar's first day. */
    public static LetterValues offeredInSample(LetterValues values, SeminarView seminar, Language language) {
        Instant morning = seminar.startsOn()
                .atTime(9, 0)
                .atZone(ZoneId.of(seminar.timeZone()))
                .toInstant();
        return values.say(Placeholder.OFFER_UNTIL, moment(morning, seminar, language));
    }

    private static String moment(Instant moment, SeminarView seminar, Language language) {
        return SeminarTime.of(moment, ZoneId.of(seminar.timeZone())).in(language);
    }

    private static SeminarTime hour(SeminarView seminar, int hour) {
        return new SeminarTime(
                seminar.startsOn(),
                seminar.startsOn(),
                LocalTime.of(hour, 0),
                LocalTime.of(hour + 1, 0),
                ZoneId.of(seminar.timeZone()));
    }

    private static LetterValues ofSeminar(SeminarView seminar, Language language, LetterValues.Address link) {
        String title = seminar.title().in(language);
        String when = SeminarTime.of(seminar).in(language);
        String venue = seminar.venue() == null ? null : seminar.venue().in(language);
        LetterParts parts = new LetterParts(language);
        LetterValues values = new LetterValues()
                .say(Placeholder.SEMINAR, title)
                .say(Placeholder.WHEN, when)
                .say(Placeholder.VENUE, venue)
                .say(Placeholder.CONTACT, seminar.contactEmail())
                .put(Placeholder.DETAILS, parts.details(title, when, venue));
        return link == null ? values : values.put(Placeholder.LINK, link);
    }

    private static String words(RouteView route, Language language) {
        return named("route", route.number(), route.name(), language);
    }

    private static String named(String key, int number, LocalizedText name, Language language) {
        String numbered = LetterWords.in(language).say(key).replace("{number}", Integer.toString(number));
        return name == null ? numbered : numbered + ": " + name.in(language);
    }
}
