import { t } from '@lingui/core/macro';
import type { Problem, Violation } from './problem';

/** What a violation says to a person, in the language now shown. */
export function violationWords({ code }: Pick<Violation, 'code'>): string {
  switch (code) {
    case 'required':
      return t`Fill in this field`;
    case 'too-long':
      return t`The text is too long`;
    case 'too-short':
      return t`The text is too short`;
    case 'out-of-range':
      return t`The value is outside the allowed range`;
    case 'bad-format':
    case 'wrong-type':
      return t`The value is not written in the expected way`;
    case 'html':
      return t`HTML markup is not allowed here`;
    case 'unknown-reference':
      return t`What was chosen does not exist any more; choose again`;
    case 'foreign-reference':
      return t`What was chosen belongs to another seminar`;
    case 'duplicate':
      return t`This value is already taken`;
    case 'not-allowed':
    case 'unknown-field':
      return t`This value is not allowed here`;
    default:
      return t`This value was not accepted`;
  }
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
      return t`This cannot be deleted: something else still refers to it.`;
    case 'illegal-lifecycle-move':
      return t`The seminar cannot take this step from where it is now.`;
    case 'registration-not-open':
      return t`Registration for this seminar is not open.`;
    case 'seminar-full':
      return t`All places are taken.`;
    case 'idempotency-in-progress':
      return t`The same request is still being worked on. Wait a moment and try again.`;
    case 'idempotency-answer-lost':
      return t`This has been carried out already. Load the page again to see it.`;
    case 'illegal-state':
      return t`This can no longer be changed: the seminar or the registration has moved on.`;
    case 'division-outdated':
      return t`The registrations or the groups have changed since. Run the division again.`;
    case 'division-infeasible':
      return t`No division satisfies all the bounds.`;
    case 'division-no-groups':
      return t`There are no groups to divide over.`;
    case 'division-no-participants':
      return t`There is nobody to divide yet.`;
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
