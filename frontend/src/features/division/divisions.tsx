import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { Division, GroupLock } from '@/api/client';
import { Notice } from '@/ui/notice';
import type { SeminarParts } from '@/ui/seminar-parts';
import { SidePanel } from '@/ui/side-panel';
import { useAddress } from './address';
import { DivisionStrip } from './division-strip';
import { DivisionViews } from './division-views';
import classes from './divisions.module.css';
import { PersonPanel } from './person-panel';
import { RunForm } from './run-form';
import { settingsOf } from './settings';

interface DivisionsProps {
  /** Newest first; at least one. */
  divisions: readonly Division[];
  locks: readonly GroupLock[];
  parts: SeminarParts;
  mayRun: boolean;
}

/** All divisions of the seminar, one of them open. */
export function Divisions({ divisions, locks, parts, mayRun }: DivisionsProps) {
  const { t } = useLingui();
  const { address, go } = useAddress();
  const newest = divisions[0];
  const shown = divisions.find((division) => division.id === address.division) ?? newest;
  if (!newest || !shown) return null;
  return (
    <>
      <header className={classes.head}>
        <h2>
          <Trans>Division</Trans>
        </h2>
        {mayRun && (
          <Button variant={shown.state === 'PROPOSED' ? 'default' : 'filled'} onClick={() => go({ run: '1' })}>
            <Trans>Run again</Trans>
          </Button>
        )}
      </header>
      {locks.length !== newest.locked && mayRun && (
        <Notice tone="warning" title={<Trans>The locks have changed since the newest division was computed.</Trans>}>
          <Trans>Run again to see what they make of it.</Trans>
        </Notice>
      )}
      <DivisionStrip divisions={divisions} shown={shown} />
      <DivisionViews division={shown} divisions={divisions} locks={locks} parts={parts} mayAdopt={mayRun} />
      <PersonPanel division={shown} parts={parts} locks={locks} mayLock={mayRun} />
      <SidePanel
        opened={address.run && mayRun}
        onClose={() => go({ run: undefined })}
        title={t`Run the division again`}
      >
        <RunForm
          parts={parts}
          locks={locks}
          initial={settingsOf(shown.parameters)}
          onDone={(division) => go({ run: undefined, division: division.id, view: undefined, person: undefined })}
        />
      </SidePanel>
    </>
  );
}
