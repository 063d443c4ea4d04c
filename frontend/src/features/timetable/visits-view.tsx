import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import type { Timetable, TimetableVisit } from '@/api/client';
import { getTimetableViolationsOptions, listTimetableVisitsOptions } from '@/api/client/@tanstack/react-query.gen';
import { groupName, routeName } from '@/lib/words';
import { GroupName } from '@/ui/group-name';
import { groupOf } from '@/ui/seminar-parts';
import { ErrorState, LoadingLines } from '@/ui/states';
import { useLanguage } from '@/ui/use-language';
import { useSeminar } from '@/ui/use-seminar';
import { useAddress } from './address';
import { Chart, type RowFacts } from './chart';
import { clockAt, dayOf, instantOf, minuteOf, minutesOf } from './day';
import { concerns } from './obstacle-words';
import { ObstacleList } from './obstacle-list';
import { type Row, rowsBy, shownRange } from './rows';
import { useCheck } from './use-check';
import { useMoveVisit } from './use-move-visit';
import { useMoving } from './use-moving';
import { routeOfGroup, stopOf, type TimetableParts, useHostNames } from './use-timetable-parts';
import { VisitList } from './visit-list';
import { VisitPanel } from './visit-panel';
import classes from './visits-view.module.css';

interface VisitsViewProps {
  timetable: Timetable;
  parts: TimetableParts;
  by: 'groups' | 'hosts';
  mayChange: boolean;
}

/** The visits over the hours of the day, a row for each group or each host. */
export function VisitsView({ timetable, parts, by, mayChange }: VisitsViewProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const helpId = useId();
  const { timeZone } = useSeminar();
  const { address, go } = useAddress();
  const names = useHostNames(parts);
  const path = { seminarId: timetable.seminarId, timetableId: timetable.id };
  const visits = useQuery(listTimetableVisitsOptions({ path }));
  const violations = useQuery(getTimetableViolationsOptions({ path }));
  const move = useMoveVisit(timetable);
  const day = dayOf(timetable.settings, timeZone);
  const all = visits.data?.items ?? [];
  const hostOf = (visit: TimetableVisit) => stopOf(parts, visit.stopId)?.organizationId;
  const keys = by === 'groups' ? parts.groups.map(({ id }) => id) : parts.hosts.map(({ id }) => id);
  const rows = rowsBy(keys, all, by === 'groups' ? (visit) => visit.groupId : hostOf, day);
  const { from, until, grid, lunch } = timetable.settings;
  const range = shownRange({ from: minutesOf(from) ?? 540, to: minutesOf(until) ?? 1080 }, rows);
  const writable = mayChange && timetable.state === 'PROPOSED';
  const moving = useMoving({
    enabled: writable && !move.isPending,
    grid,
    range,
    onDrop: ({ visitId, start }) => {
      const visit = all.find(({ id }) => id === visitId);
      if (visit) move.mutate({ visit, startsAt: instantOf(day, start), pinned: true });
    },
  });
  const { held } = moving;
  const { checked } = useCheck(timetable, held && { visitId: held.visitId, startsAt: instantOf(day, held.start) });
  if (visits.isPending) return <LoadingLines lines={[100, 100, 100, 100]} />;
  if (visits.error) return <ErrorState error={visits.error} onRetry={() => void visits.refetch()} />;

  const broken = checked?.broken ?? violations.data?.broken ?? [];
  const isBroken = (visit: TimetableVisit) =>
    broken.some((obstacle) => concerns(obstacle, { ...visit, organizationId: hostOf(visit) }));
  const figuresOf = (groupId: string) => timetable.figures?.groups.find((group) => group.groupId === groupId);
  const groupFacts = ({ key }: Row): RowFacts => {
    const figures = figuresOf(key);
    const lunchFrom = figures?.lunchAt && minuteOf(day, figures.lunchAt);
    const wayFrom = figures && minuteOf(day, figures.leaves);
    const wayTo = figures && minuteOf(day, figures.finishes);
    return {
      name: <GroupName parts={parts} groupId={key} />,
      detail: figures && <Plural value={figures.people} one="# person" other="# people" />,
      spans: [
        ...(wayFrom === undefined || wayTo === undefined
          ? []
          : [
              {
                kind: 'way' as const,
                from: wayFrom,
                to: wayTo,
                label: t`On the way from ${clockAt(day, wayFrom)} to ${clockAt(day, wayTo)}`,
              },
            ]),
        ...(typeof lunchFrom === 'number' && lunch
          ? [
              {
                kind: 'lunch' as const,
                from: lunchFrom,
                to: lunchFrom + lunch.minutes,
                label: t`Lunch from ${clockAt(day, lunchFrom)} to ${clockAt(day, lunchFrom + lunch.minutes)}`,
              },
            ]
          : []),
      ],
    };
  };
  const hostFacts = (row: Row): RowFacts => ({
    name: names.ofHost(row.key),
    detail: row.lanes > 1 && <Plural value={row.lanes} one="# group at once" other="# groups at once" />,
    spans: [],
  });
  const nameOfGroup = (groupId: string) => {
    const group = groupOf(parts, groupId);
    const route = routeOfGroup(parts, groupId);
    return group && route ? `${routeName(route, language)}, ${groupName(group, language)}` : '…';
  };
  const shown = {
    day,
    rows: by === 'hosts' ? rows.filter((row) => row.bars.length > 0) : rows,
    factsOf: by === 'groups' ? groupFacts : hostFacts,
    nameOf: (visit: TimetableVisit) => (by === 'groups' ? names.ofStop(visit.stopId) : nameOfGroup(visit.groupId)),
    isBroken,
    onOpen: ({ id }: TimetableVisit) => go({ visit: id }),
  };
  return (
    <div className={classes.view}>
      {!checked && broken.length > 0 && (
        <ObstacleList title={<Trans>The visits do not fit together</Trans>} obstacles={broken} />
      )}
      {timetable.state === 'PROPOSED' && violations.data && violations.data.outdated.length > 0 && (
        <ObstacleList
          title={<Trans>Something has changed since this was planned: plan again</Trans>}
          obstacles={violations.data.outdated}
        />
      )}
      {writable && (
        <p id={helpId} className={classes.help}>
          <Trans>
            Drag a visit, or move it with the arrow keys and let go with Enter: what does not fit is told at once.
          </Trans>
        </p>
      )}
      <div className={classes.chart}>
        <Chart
          {...shown}
          label={by === 'groups' ? t`Visits by group` : t`Visits by host`}
          range={range}
          colourOf={({ groupId }) => routeOfGroup(parts, groupId)?.colour}
          moving={moving}
          helpId={helpId}
        />
      </div>
      <div className={classes.list}>
        <VisitList {...shown} />
      </div>
      <div aria-live="polite" className={classes.check}>
        {held && (
          <>
            <p className={classes.held}>{clockAt(day, held.start)}</p>
            {checked &&
              (checked.newlyBroken.length > 0 ? (
                <ObstacleList title={<Trans>This would not fit:</Trans>} obstacles={checked.newlyBroken} />
              ) : (
                <p className={classes.fits}>
                  <Trans>Nothing speaks against it.</Trans>
                </p>
              ))}
          </>
        )}
      </div>
      <VisitPanel
        timetable={timetable}
        visit={all.find(({ id }) => id === address.visit)}
        day={day}
        parts={parts}
        writable={writable}
        onClose={() => go({ visit: undefined })}
      />
    </div>
  );
}
