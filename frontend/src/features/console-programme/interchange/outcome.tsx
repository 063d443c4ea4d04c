import { Plural, Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ScheduleImport } from '@/api/client';
import { Notice } from '@/ui/notice';
import { FaultList } from './fault-list';
import classes from './import-panel.module.css';

/** What importing the file would do. */
export function WouldBe({ outcome }: { outcome: ScheduleImport }) {
  const { created, updated, skipped } = outcome;
  return (
    <section className={classes.outcome}>
      <h3>
        <Trans>What the file would do</Trans>
      </h3>
      <Counts outcome={outcome} />
      {created + updated === 0 && skipped.length === 0 && (
        <Notice>
          <Trans>The draft already is as the file says: there is nothing to import.</Trans>
        </Notice>
      )}
      <Faults outcome={outcome} />
    </section>
  );
}

interface ImportedProps {
  outcome: ScheduleImport;
  onDone: () => void;
  onAnother: () => void;
}

/** What was imported. */
export function Imported({ outcome, onDone, onAnother }: ImportedProps) {
  return (
    <div className={classes.panel}>
      <div role="status">
        <Notice tone="success" title={<Trans>The schedule is imported.</Trans>}>
          <Trans>It stands in the draft. Look it through, then publish it.</Trans>
        </Notice>
      </div>
      <section className={classes.outcome}>
        <Counts outcome={outcome} />
        <Faults outcome={outcome} />
      </section>
      <div className={classes.buttons}>
        <Button onClick={onDone}>
          <Trans>To the programme</Trans>
        </Button>
        <Button variant="default" onClick={onAnother}>
          <Trans>Import another file</Trans>
        </Button>
      </div>
    </div>
  );
}

function Counts({ outcome: { created, updated, unchanged, missing, speakers } }: { outcome: ScheduleImport }) {
  const rows: [ReactNode, number][] = [
    [<Trans key="created">New sessions</Trans>, created],
    [<Trans key="updated">Changed sessions</Trans>, updated],
    [<Trans key="unchanged">Sessions as they are</Trans>, unchanged],
    [<Trans key="speakers">New speakers</Trans>, speakers],
    [<Trans key="missing">No longer in the file, left as they are</Trans>, missing],
  ];
  return (
    <dl className={classes.counts}>
      {rows.map(([name, count], index) => (
        <div key={index} data-none={count === 0 || undefined}>
          <dt>{name}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  );
}

function Faults({ outcome: { written, skipped, shortened } }: { outcome: ScheduleImport }) {
  return (
    <>
      {skipped.length > 0 && (
        <FaultList
          faults={skipped}
          title={
            written ? (
              <Plural
                value={skipped.length}
                one="# fault, its event left out"
                other="# faults, their events left out"
              />
            ) : (
              <Plural
                value={skipped.length}
                one="# fault: its event cannot be taken"
                other="# faults: their events cannot be taken"
              />
            )
          }
        />
      )}
      {shortened.length > 0 && (
        <FaultList
          faults={shortened}
          title={
            <Plural
              value={shortened.length}
              one="# summary is too long and is cut"
              other="# summaries are too long and are cut"
            />
          }
        />
      )}
    </>
  );
}
