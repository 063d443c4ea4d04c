import { Trans, useLingui } from '@lingui/react/macro';
import type { Timetable } from '@/api/client';
import { formatNumber, formatShare } from '@/lib/number';
import { formatTime } from '@/lib/time';
import { GroupName } from '@/ui/group-name';
import { useLanguage } from '@/ui/use-language';
import { useSeminar } from '@/ui/use-seminar';
import classes from './figures-view.module.css';
import type { TimetableParts } from './use-timetable-parts';

/** What the timetable comes to for each group, and how good it is proven to be. */
export function FiguresView({ timetable, parts }: { timetable: Timetable; parts: TimetableParts }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { timeZone } = useSeminar();
  const { figures, edited } = timetable;
  if (!figures) return null;
  const number = (value: number) => formatNumber(value, language);
  const time = (instant: string | undefined) => (instant ? formatTime(instant, timeZone) : '–');
  const { proof } = figures;
  return (
    <div className={classes.view}>
      <section aria-labelledby="proof">
        <h3 id="proof">
          <Trans>How good it is</Trans>
        </h3>
        <p>
          {proof.optimal ? (
            <Trans>
              No timetable costs less: {number(proof.cost)} points, proven part by part. In each of{' '}
              {number(proof.parts)} parts nothing better is possible.
            </Trans>
          ) : (
            <Trans>
              It costs {number(proof.cost)} points. No timetable costs less than {number(proof.lowerBound)}: at most{' '}
              {formatShare(proof.gap, 1, language)} could be saved by searching on.
            </Trans>
          )}
        </p>
        {edited && (
          <p>
            <Trans>Visits were moved by hand since: now it costs {number(figures.cost)} points.</Trans>
          </p>
        )}
        <p className={classes.solver}>
          {proof.solver}, <Trans>{number(proof.milliseconds)} ms</Trans>
        </p>
      </section>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <section aria-label={t`Groups`} className={classes.scroll} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Group</Trans>
              </th>
              <th scope="col">
                <Trans>People</Trans>
              </th>
              <th scope="col">
                <Trans>Leaves</Trans>
              </th>
              <th scope="col">
                <Trans>Lunch</Trans>
              </th>
              <th scope="col">
                <Trans>Is back</Trans>
              </th>
              <th scope="col">
                <Trans>On the way, min</Trans>
              </th>
              <th scope="col">
                <Trans>Waits, min</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {figures.groups.map((group) => (
              <tr key={group.groupId}>
                <th scope="row">
                  <GroupName parts={parts} groupId={group.groupId} />
                </th>
                <td>{number(group.people)}</td>
                <td>{time(group.leaves)}</td>
                <td>{time(group.lunchAt)}</td>
                <td>{time(group.finishes)}</td>
                <td>{number(group.travel)}</td>
                <td>{number(group.waiting)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">
                <Trans>All groups</Trans>
              </th>
              <td>{number(figures.groups.reduce((sum, { people }) => sum + people, 0))}</td>
              <td colSpan={3}>–</td>
              <td>{number(figures.travel)}</td>
              <td>{number(figures.waiting)}</td>
            </tr>
          </tfoot>
        </table>
      </section>
    </div>
  );
}
