import { i18n } from '@lingui/core';
import { plural, t } from '@lingui/core/macro';
import { isLanguage, type Language } from './languages';
import { type Localized, plainText } from './localized';
import type { Problem, Violation } from './problem';

/** How a field is to be filled in that was filled in otherwise: the contract's rule for it, in words. */
function expectation(code: string, field: string): string | undefined {
  const name = field.split('.').find((part) => !/^\d+$/.test(part)) ?? '';
  if (code === 'out-of-range') {
    switch (name) {
      case 'startsOn':
      case 'startsAt':
      case 'date':
        return t`Days lie in the years 1990 to 2199`;
      case 'endsOn':
        return t`The last day must not be before the first`;
      case 'closesAt':
      case 'endsAt':
        return t`The end must come after the beginning`;
      case 'maxSize':
        return t`“At most” must not be less than “at least”`;
      case 'choiceCosts':
      case 'unrankedCost':
        return t`It must not cost less than what is wished more`;
      default:
        return undefined;
    }
  }
  switch (name) {
    case 'email':
    case 'contactEmail':
      return t`Write an e-mail address, such as name@example.kz`;
    case 'website':
      return t`Write the whole address, such as https://school.example.kz`;
    case 'slug':
      return t`Use small Latin letters a–z, digits and single hyphens between them`;
    case 'colour':
      return t`Write a colour such as #0f5f5e, or pick one`;
    case 'startsOn':
    case 'endsOn':
      return t`Choose a day`;
    case 'opensAt':
    case 'closesAt':
      return t`Write a time such as 09:30`;
    case 'timeZone':
      return t`Choose a time zone from the list`;
    default:
      return undefined;
  }
}

/** What a violation says to a person, in the language now shown. */
export function violationWords({ code, field = '' }: Pick<Violation, 'code'> & Partial<Violation>): string {
  switch (code) {
    case 'required':
      return t`Fill in this field`;
    case 'too-long':
      return t`The text is too long`;
    case 'too-short':
      return t`The text is too short`;
    case 'out-of-range':
      return expectation(code, field) ?? t`The value is outside the allowed range`;
    case 'bad-format':
    case 'wrong-type':
      return expectation(code, field) ?? t`The value is not written in the expected way`;
    case 'invisible-character':
      return t`There are invisible characters in it. Type it anew instead of pasting it`;
    case 'html':
      return t`HTML markup is not allowed here`;
    case 'unknown-reference':
      return t`What was chosen does not exist any more; choose again`;
    case 'foreign-reference':
      return t`What was chosen belongs to another seminar`;
    case 'duplicate':
      return t`This value is already taken`;
    case 'unknown-placeholder':
    case 'bad-placeholder':
      return t`A placeholder is not written as it should be, or cannot stand there`;
    case 'erased':
      return t`This person was erased not long ago and can only register in person`;
    case 'not-allowed':
    case 'unknown-field':
      return t`This value is not allowed here`;
    default:
      return t`This value was not accepted`;
  }
}

/** What may still refer to a thing, by the contract's word for it. */
function referring(): Record<string, string> {
  return {
    seminar: t`seminars`,
    stage: t`stages`,
    session: t`sessions`,
    route: t`routes`,
    stop: t`stops`,
    group: t`groups`,
    organization: t`organizations`,
    cluster: t`clusters`,
    speaker: t`speakers`,
    registration: t`registrations`,
    assignment: t`divisions`,
    division: t`divisions`,
    'group-lock': t`locks to a group`,
    'team-member': t`members of the team`,
    quota: t`quotas`,
  };
}

function inUseWords({ extra: { usedBy } }: Problem): string {
  const words = referring();
  const named = Array.isArray(usedBy) ? usedBy.flatMap((kind) => words[String(kind)] ?? []) : [];
  if (named.length === 0) return t`This cannot be deleted: something else still refers to it.`;
  const list = named.join(', ');
  return t`This cannot be deleted while these refer to it: ${list}.`;
}

function tooManyWords({ retryAfter }: Problem): string {
  if (!retryAfter) return t`Too much was sent in a short time. Wait a little and try again.`;
  return plural(Math.ceil(retryAfter / 60), {
    one: 'Too much was sent in a short time. Try again in # minute.',
    other: 'Too much was sent in a short time. Try again in # minutes.',
  });
}

function clashWords({ extra: { clashes } }: Problem): string {
  const titles = Array.isArray(clashes)
    ? clashes.map(({ title }: { title: Localized }) => plainText(title, isLanguage(i18n.locale) ? i18n.locale : 'en'))
    : [];
  if (titles.length === 0) return t`The person is somewhere else at that time.`;
  const list = titles.join('; ');
  return t`Something else is at that time: ${list}.`;
}

/** A quota has its name in several languages, of which the problem brings all. */
function fullWords({ extra: { seminarFull, quotas } }: Problem): string {
  const language: Language = isLanguage(i18n.locale) ? i18n.locale : 'en';
  const names = Array.isArray(quotas) ? quotas.map(({ name }) => plainText(name, language)).join(', ') : '';
  if (seminarFull === false && names) return t`All places are taken in: ${names}.`;
  if (seminarFull === false) return t`The places left are for those who wait already.`;
  return t`All places are taken.`;
}

/** What a problem says to a person, in the language now shown. */
export function problemWords(problem: Problem): string {
  switch (problem.kind) {
    case 'validation':
    case 'unknown-field':
    case 'wrong-type':
      return t`Some fields need another look.`;
    case 'unauthenticated':
      return t`Sign in to go on.`;
    case 'forbidden':
      return t`You do not have the right to do this.`;
    case 'not-found':
      return t`This does not exist or is not open to you.`;
    case 'stale-revision':
      return t`Someone has changed this since you opened it.`;
    case 'duplicate':
      return t`There is already one like this.`;
    case 'in-use':
      return inUseWords(problem);
    case 'illegal-lifecycle-move':
      return t`The seminar cannot take this step from where it is now.`;
    case 'registration-not-open':
      return t`Registration for this seminar is not open.`;
    case 'seminar-full':
      return fullWords(problem);
    case 'places-free':
      return t`A place is free: take it rather than wait.`;
    case 'offer-open':
      return t`A place is offered, and this change has to be approved. Answer the offer first, then change it.`;
    case 'offer-over':
      return t`The offer does not hold any more: it was answered, or its time is over.`;
    case 'idempotency-in-progress':
      return t`The same request is still being worked on. Wait a moment and try again.`;
    case 'idempotency-answer-lost':
      return t`This has been carried out already. Load the page again to see it.`;
    case 'session-full':
      return t`All places at this session are taken.`;
    case 'session-clash':
      return clashWords(problem);
    case 'illegal-state':
      return t`This can no longer be changed: the seminar or the registration has moved on.`;
    case 'proof-rejected':
      return t`The check against automatic sending did not hold. Try once more.`;
    case 'too-many-requests':
      return tooManyWords(problem);
    case 'proof-impossible':
      return t`Your browser could not do the check against automatic sending. Try again, or with another browser.`;
    case 'replies-closed':
      return t`This release takes no more replies.`;
    case 'malformed-xml':
      return t`This file cannot be read: it is not well-formed XML.`;
    case 'image-rejected':
      return t`This file cannot be read as a picture. Choose a JPEG, PNG or WebP of at most 50 megapixels.`;
    case 'file-rejected':
      return t`This file cannot be taken. Choose a PDF, JPEG, PNG, WebP, DOCX or XLSX without macros.`;
    case 'table-rejected':
      return t`This file is not a table that can be read. Save it as XLSX or CSV, without a password.`;
    case 'nothing-to-publish':
      return t`Nothing has changed since the last publication.`;
    case 'division-outdated':
      return t`The registrations or the groups have changed since. Run the division again.`;
    case 'division-infeasible':
      return t`No division satisfies all the bounds.`;
    case 'division-undecided':
      return t`No division was found in time. Loosen a bound or a demand of companions.`;
    case 'division-no-groups':
      return t`There are no groups to divide over.`;
    case 'division-no-participants':
      return t`There is nobody to divide yet.`;
    case 'timetable-infeasible':
      return t`No timetable is possible like that.`;
    case 'timetable-under-way':
      return t`A timetable of this seminar is being computed already. Wait until it is ready, or stop it.`;
    case 'timetable-broken':
      return t`Visits were moved so that they break what has to hold. Move them, or plan anew.`;
    case 'timetable-outdated':
      return t`The routes, groups or hosts have changed since. Plan the timetable anew.`;
    case 'no-badges':
      return t`There is nobody to make a badge for.`;
    case 'too-many-badges':
      return t`These are more badges than one file holds. Choose fewer people.`;
    case 'badges-under-way':
      return t`Two files of badges are being made already. Wait until one is ready, or break it off.`;
    case 'imports-under-way':
      return t`Two files of this seminar are being read already. Wait until one is ready, or break it off.`;
    case 'unavailable':
      return t`A system that Bagdar needs does not answer. Try again in a moment.`;
    case 'malformed-json':
    case 'bad-request':
    case 'invalid-parameter':
    case 'method-not-allowed':
    case 'not-acceptable':
    case 'unsupported-media-type':
    case 'precondition-required':
    case 'idempotency-key-reused':
      return t`This page and the service do not understand each other. Load the page again.`;
    case 'body-too-large':
      return t`This is more than can be sent at once.`;
    case 'unreachable':
      return t`The service cannot be reached. Check your connection and try again.`;
    default:
      return t`Something went wrong on our side. Try again in a moment.`;
  }
}
