import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect } from '@mantine/core';
import type { Timetable } from '@/api/client';
import { formatShortMoment } from '@/lib/time';
import { SidePanel } from '@/ui/side-panel';
import { useLanguage } from '@/ui/use-language';
import { useSeminar } from '@/ui/use-seminar';
import { useAddress } from './address';
import { RunForm } from './run-form';
import { settingsOf } from './settings';
import { ShownTimetable } from './shown-timetable';
import { timetableName, timetableStateWords } from './timetable-name';
import classes from './timetables.module.css';
import type { TimetableParts } from './use-timetable-parts';

interface TimetablesProps {
  /** Newest first; at least one. */
  timetables: readonly Timetable[];
  parts: TimetableParts;
  mayRun: boolean;
}

/** All timetables of the seminar, one of them open. */
export function Timetables({ timetables, parts, mayRun }: TimetablesProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { timeZone } = useSeminar();
  const { address, go } = useAddress();
  const shown = timetables.find(({ id }) => id === address.timetable) ?? timetables[0];
  if (!shown) return null;
  const states = timetableStateWords();
  const isRunning = timetables.some(({ state }) => state === 'COMPUTING');
  return (
    <>
      <header className={classes.head}>
        <h2>
          <Trans>Timetable</Trans>
        </h2>
        {mayRun && (
          <Button
            variant={shown.state === 'PROPOSED' ? 'default' : 'filled'}
            disabled={isRunning}
            onClick={() => go({ run: '1' })}
          >
            <Trans>Plan again</Trans>
          </Button>
        )}
      </header>
      {timetables.length > 1 && (
        <NativeSelect
          className={classes.choice}
          label={t`Timetable shown`}
          value={shown.id}
          onChange={(event) => go({ timetable: event.currentTarget.value, visit: undefined })}
          data={timetables.map((timetable) => ({
            value: timetable.id,
            label: `${timetableName(timetables, timetable)}: ${states[timetable.state]}, ${formatShortMoment(timetable.createdAt, timeZone, language)}`,
          }))}
        />
      )}
      <ShownTimetable name={timetableName(timetables, shown)} timetable={shown} parts={parts} mayRun={mayRun} />
      <SidePanel opened={address.run && mayRun} onClose={() => go({ run: undefined })} title={t`Plan the visits again`}>
        <RunForm
          initial={settingsOf(shown)}
          baseName={timetableName(timetables, shown)}
          onDone={({ id }) => go({ run: undefined, timetable: id, view: undefined, visit: undefined })}
        />
      </SidePanel>
    </>
  );
}
