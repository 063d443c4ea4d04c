import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { MyAssignment as Assignment, MyRegistration, MyWish } from '@/api/client';
import { getMyAssignmentOptions } from '@/api/client/@tanstack/react-query.gen';
import { asParticipant } from '@/api/headers';
import { formatDayOfYear, dayOf } from '@/lib/time';
import { routeName } from '@/lib/words';
import { Notice } from '@/ui/notice';
import { RouteNumber } from '@/ui/route-line';
import { ErrorState, LoadingLines } from '@/ui/states';
import { useLanguage } from '@/ui/use-language';
import { demandWords, gotWords, isWeighed, reasonWords, sinceWords } from './assignment-words';
import classes from './my-assignment.module.css';
import page from './register-page.module.css';

interface MyAssignmentProps {
  mine: MyRegistration;
  token: string;
}

/** What somebody asked, what they got, and why not more. Who does not come is in no group and is told of none. */
export function MyAssignment({ mine: { registration, seminar }, token }: MyAssignmentProps) {
  const { data, error, isPending, isLoadingError, refetch } = useQuery({
    ...getMyAssignmentOptions({ headers: asParticipant(token) }),
    enabled: registration.status === 'CONFIRMED',
  });
  if (registration.status !== 'CONFIRMED' || data?.standing === 'NOT_DIVIDED') return null;
  // what came of ranked routes can be said; clusters are shown by several routes alike
  if (registration.clusterWishes.length > 0) return null;
  return (
    <section className={page.card} aria-labelledby="my-assignment" aria-busy={isPending}>
      <h2 id="my-assignment">
        <Trans>What you asked for and what you got</Trans>
      </h2>
      {isPending && <LoadingLines lines={[60, 100, 80]} />}
      {isLoadingError && <ErrorState error={error} onRetry={refetch} />}
      {data?.standing === 'CAME_LATER' && (
        <p>
          <Trans>
            You came after people had been divided into groups. The organizers find a group for you when they divide
            again.
          </Trans>
        </p>
      )}
      {data?.standing === 'DIVIDED' && <Divided assignment={data} timeZone={seminar.timeZone} />}
    </section>
  );
}

function Divided({ assignment, timeZone }: { assignment: Assignment; timeZone: string }) {
  const language = useLanguage();
  const { choice, wishes, changedSince, decidedAt } = assignment;
  const day = decidedAt ? formatDayOfYear(dayOf(decidedAt, timeZone), language) : '';
  return (
    <>
      <p className={classes.got}>{gotWords(assignment)}</p>
      {changedSince.length > 0 && (
        <Notice tone="warning">
          {changedSince.map((since) => (
            <p key={since}>{sinceWords(since)}</p>
          ))}
        </Notice>
      )}
      {wishes.length > 0 && (
        <ol className={classes.wishes}>
          {wishes.map((wish, index) => (
            <Wish key={wish.routeId} wish={wish} isGot={index + 1 === choice} />
          ))}
        </ol>
      )}
      <p className={classes.how}>
        <Trans>
          People were divided on {day}, by everybody’s wishes of that moment: so that all together get as much of what
          they wished as is possible.
        </Trans>
      </p>
    </>
  );
}

function Wish({ wish, isGot }: { wish: MyWish; isGot: boolean }) {
  const language = useLanguage();
  const { route, reasons } = wish;
  const demand = demandWords(wish);
  return (
    <li className={classes.wish} data-got={isGot || undefined}>
      <div className={classes.route}>
        {route && <RouteNumber route={route} size="sm" />}
        <span className={classes.name}>{route ? routeName(route, language) : <Trans>A route that is gone</Trans>}</span>
        {isGot && (
          <span className={classes.mark}>
            <Trans>You got this</Trans>
          </span>
        )}
      </div>
      {reasons.length > 0 && (
        <div className={classes.why}>
          {demand && <p>{demand}</p>}
          {isWeighed(reasons) && (
            <p>
              <Trans>You would have gained less there than it would have cost all together:</Trans>
            </p>
          )}
          {reasons.map((reason) => (
            <p key={reason.code}>{reasonWords(reason)}</p>
          ))}
        </div>
      )}
    </li>
  );
}
