import { Plural, Trans } from '@lingui/react/macro';
import type { Registration, RegistrationDecision } from '@/api/client';
import { namedProblem } from '@/lib/problem';
import { problemWords } from '@/lib/problem-words';
import { Notice } from '@/ui/notice';
import classes from './decision-bar.module.css';

export interface Decided {
  decisions: readonly RegistrationDecision[];
  /** Those who were decided on, as they were shown then. */
  people: readonly Registration[];
}

/** What became of many at once: how many stand where now, and whom nothing was done for, and why. */
export function DecisionOutcome({ decisions, people }: Decided) {
  const made = (status: Registration['status']) =>
    decisions.filter((decision) => !decision.problem && decision.status === status).length;
  const refused = decisions.filter(({ problem }) => problem);
  const [confirmed, waiting, rejected] = [made('CONFIRMED'), made('WAITLISTED'), made('REJECTED')];
  return (
    <Notice tone={refused.length > 0 ? 'warning' : 'success'}>
      {confirmed > 0 && (
        <p>
          <Plural value={confirmed} one="# person has a place now" other="# people have a place now" />
        </p>
      )}
      {waiting > 0 && (
        <p>
          <Plural
            value={waiting}
            one="# person stands on the waiting list now"
            other="# people stand on the waiting list now"
          />
        </p>
      )}
      {rejected > 0 && (
        <p>
          <Plural value={rejected} one="# person was not accepted" other="# people were not accepted" />
        </p>
      )}
      {refused.length > 0 && (
        <>
          <p>
            <Trans>Nothing was done for:</Trans>
          </p>
          <ul className={classes.refused}>
            {refused.map(({ registrationId, problem = '' }) => (
              <li key={registrationId}>
                {people.find(({ id }) => id === registrationId)?.fullName}: {problemWords(namedProblem(problem))}
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}
