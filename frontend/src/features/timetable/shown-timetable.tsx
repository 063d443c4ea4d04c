import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Timetable } from '@/api/client';
import { formatDay } from '@/lib/time';
import { Moment } from '@/ui/moment';
import { Notice } from '@/ui/notice';
import { useLanguage } from '@/ui/use-language';
import { useSeminar } from '@/ui/use-seminar';
import { useAddress, type View, views } from './address';
import { FiguresView } from './figures-view';
import { ObstacleList } from './obstacle-list';
import { SearchProgress } from './search-progress';
import classes from './shown-timetable.module.css';
import { StateBadge } from './state-badge';
import { TimetableActions } from './timetable-actions';
import type { TimetableParts } from './use-timetable-parts';
import { VisitsView } from './visits-view';

interface ShownTimetableProps {
  name: string;
  timetable: Timetable;
  parts: TimetableParts;
  mayRun: boolean;
}

/** The timetable that is open: how far it is, or what came of it. */
export function ShownTimetable({ name, timetable, parts, mayRun }: ShownTimetableProps) {
  const language = useLanguage();
  const { timeZone } = useSeminar();
  const { go } = useAddress();
  const { state, settings, note } = timetable;
  return (
    <section className={classes.card}>
      <div className={classes.head}>
        <div className={classes.facts}>
          <strong>{name}</strong>
          <StateBadge state={state} />
          <span>
            {formatDay(settings.date, language)}, {settings.from.slice(0, 5)}–{settings.until.slice(0, 5)}
          </span>
          <span>
            <Moment at={timetable.createdAt} timeZone={timeZone} />
            {timetable.createdBy && <>, {timetable.createdBy}</>}
          </span>
          {note && <p className={classes.note}>{note}</p>}
        </div>
        {mayRun && state !== 'COMPUTING' && (
          <div className={classes.actions}>
            <TimetableActions
              key={timetable.id}
              timetable={timetable}
              onDiscarded={() => go({ timetable: undefined, visit: undefined })}
            />
          </div>
        )}
      </div>
      {timetable.figures ? (
        <Views timetable={timetable} parts={parts} mayRun={mayRun} />
      ) : (
        <div className={classes.outcome}>
          <Outcome timetable={timetable} mayRun={mayRun} />
        </div>
      )}
    </section>
  );
}

function Outcome({ timetable, mayRun }: { timetable: Timetable; mayRun: boolean }) {
  switch (timetable.state) {
    case 'COMPUTING':
      return <SearchProgress timetable={timetable} mayRun={mayRun} />;
    case 'IMPOSSIBLE':
      return (
        <ObstacleList title={<Trans>These demands contradict one another</Trans>} obstacles={timetable.contradictions}>
          <p>
            {timetable.smallest ? (
              <Trans>No fewer demands contradict one another. Give way in one of them, and plan again.</Trans>
            ) : timetable.minimal ? (
              <Trans>Without any one of them the others can be kept. Give way in one, and plan again.</Trans>
            ) : (
              <Trans>Not all of them need be to blame: the time was over before that was known.</Trans>
            )}
          </p>
        </ObstacleList>
      );
    case 'CANCELLED':
      return <Notice title={<Trans>The search was broken off before it had found anything.</Trans>} />;
    default:
      return (
        <Notice tone="warning" title={<Trans>Nothing was found in the time that there was.</Trans>}>
          <Trans>Search longer, or give the groups more room: longer hours, more groups at once, fewer pins.</Trans>
        </Notice>
      );
  }
}

function Views({ timetable, parts, mayRun }: Omit<ShownTimetableProps, 'name'>) {
  const { t } = useLingui();
  const { address, to } = useAddress();
  const names: Record<View, React.ReactNode> = {
    groups: <Trans>By group</Trans>,
    hosts: <Trans>By host</Trans>,
    figures: <Trans>In figures</Trans>,
  };
  return (
    <>
      <nav aria-label={t`Ways to look at the timetable`} className={classes.nav}>
        {views.map((view) => (
          <Link
            key={view}
            to={to({ view: view === 'groups' ? undefined : view, visit: undefined })}
            aria-current={view === address.view ? 'page' : undefined}
            preventScrollReset
          >
            {names[view]}
          </Link>
        ))}
      </nav>
      {address.view === 'figures' ? (
        <FiguresView timetable={timetable} parts={parts} />
      ) : (
        <VisitsView
          key={`${timetable.id} ${address.view}`}
          timetable={timetable}
          parts={parts}
          by={address.view}
          mayChange={mayRun}
        />
      )}
    </>
  );
}
