import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Timetable, TimetableVisit } from '@/api/client';
import { GroupName } from '@/ui/group-name';
import { SidePanel } from '@/ui/side-panel';
import { clockAt, type Day, instantOf, minuteOf, minutesOf } from './day';
import { ObstacleList } from './obstacle-list';
import { useCheck } from './use-check';
import { useMoveVisit } from './use-move-visit';
import { type TimetableParts, useHostNames } from './use-timetable-parts';
import classes from './visit-panel.module.css';

interface VisitPanelProps {
  timetable: Timetable;
  visit: TimetableVisit | undefined;
  day: Day;
  parts: TimetableParts;
  writable: boolean;
  onClose: () => void;
}

/** One visit, with the means to move and to pin it that need no pointer. */
export function VisitPanel({ visit, parts, onClose, ...props }: VisitPanelProps) {
  const names = useHostNames(parts);
  return (
    <SidePanel opened={Boolean(visit)} onClose={onClose} openBy={['visit']} title={visit && names.ofStop(visit.stopId)}>
      {visit && (
        <VisitForm key={`${visit.id} ${visit.revision}`} {...props} visit={visit} parts={parts} onClose={onClose} />
      )}
    </SidePanel>
  );
}

interface VisitFormProps extends VisitPanelProps {
  visit: TimetableVisit;
}

function VisitForm({ timetable, visit, day, parts, writable, onClose }: VisitFormProps) {
  const { t } = useLingui();
  const first = minuteOf(day, visit.startsAt);
  const length = minuteOf(day, visit.endsAt) - first;
  const [start, setStart] = useState(clockAt(day, first));
  const [pinned, setPinned] = useState(visit.pinned);
  const move = useMoveVisit(timetable);
  const minute = minutesOf(start);
  const startsAt = minute === undefined ? undefined : instantOf(day, minute);
  const isMoved = minute !== undefined && minute !== first;
  const { checked } = useCheck(timetable, isMoved && startsAt ? { visitId: visit.id, startsAt } : undefined);
  const { grid } = timetable.settings;
  const step = (minutes: number) => {
    const next = (minute ?? first) + minutes;
    setStart(clockAt(day, Math.min(Math.max(next, 0), 24 * 60 - length)));
    setPinned(true);
  };
  const save = () => {
    if (startsAt) move.mutate({ visit, startsAt, pinned }, { onSuccess: onClose });
  };
  return (
    <div className={classes.panel}>
      <p className={classes.facts}>
        <GroupName parts={parts} groupId={visit.groupId} size="sm" />
        <span>
          {start}–{minute === undefined ? '…' : clockAt(day, minute + length)},{' '}
          <Plural value={length} one="# minute" other="# minutes" />
        </span>
      </p>
      {writable && (
        <>
          <div className={classes.time}>
            <TextInput
              type="time"
              label={t`Begins at`}
              value={start}
              onChange={(event) => {
                setStart(event.currentTarget.value);
                setPinned(true);
              }}
            />
            <Button variant="default" onClick={() => step(-grid)}>
              <Trans>{grid} min earlier</Trans>
            </Button>
            <Button variant="default" onClick={() => step(grid)}>
              <Trans>{grid} min later</Trans>
            </Button>
          </div>
          <Checkbox
            label={t`Pin it to this time`}
            description={t`Planning again leaves it there.`}
            checked={pinned}
            onChange={(event) => setPinned(event.currentTarget.checked)}
          />
          <div aria-live="polite">
            {isMoved && checked && checked.newlyBroken.length > 0 && (
              <ObstacleList title={<Trans>This would not fit:</Trans>} obstacles={checked.newlyBroken} />
            )}
            {isMoved && checked?.newlyBroken.length === 0 && (
              <p className={classes.fits}>
                <Trans>Nothing speaks against it.</Trans>
              </p>
            )}
          </div>
          <div>
            <Button
              onClick={save}
              loading={move.isPending}
              disabled={minute === undefined || (!isMoved && pinned === visit.pinned)}
            >
              <Trans>Save</Trans>
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
