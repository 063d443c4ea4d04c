import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { isLanguage, type Language, languageNames, languages } from '@/lib/languages';
import { FileDrop } from '@/ui/file-drop';
import { Notice } from '@/ui/notice';
import { SidePanel } from '@/ui/side-panel';
import { LoadingLines } from '@/ui/states';
import { useLanguage } from '@/ui/use-language';
import { fileProblemWords } from './file-problem-words';
import classes from './import-panel.module.css';
import { Imported, WouldBe } from './outcome';
import { useScheduleImport } from './use-schedule-import';

interface ImportPanelProps {
  opened: boolean;
  onClose: () => void;
}

/** Takes the schedule of another conference system into the draft, and says beforehand what that would do. */
export function ImportPanel({ opened, onClose }: ImportPanelProps) {
  const { t } = useLingui();
  return (
    <SidePanel opened={opened} title={t`Import a schedule`} onClose={onClose}>
      <Import onDone={onClose} />
    </SidePanel>
  );
}

function Import({ onDone }: { onDone: () => void }) {
  const { t } = useLingui();
  const [language, setLanguage] = useState<Language>(useLanguage());
  const steps = useScheduleImport(language);
  const { file, outcome, error, reading, writing } = steps;
  if (outcome?.written) return <Imported outcome={outcome} onDone={onDone} onAnother={steps.forget} />;
  return (
    <div className={classes.panel}>
      <p className={classes.lead}>
        <Trans>
          A file schedule.xml, as frab, pentabarf, pretalx and others write it. It goes into the draft; nobody outside
          the team sees it before you publish.
        </Trans>
      </p>
      <FileDrop name={file?.name} accept=".xml,application/xml,text/xml" disabled={writing} onChoose={steps.choose} />
      <NativeSelect
        label={t`Language of the texts`}
        description={t`For events that do not say it themselves`}
        value={language}
        disabled={writing}
        onChange={({ currentTarget: { value } }) => {
          if (!isLanguage(value)) return;
          setLanguage(value);
          steps.readAs(value);
        }}
        data={languages.map((value) => ({ value, label: languageNames[value] }))}
      />
      <output className="visually-hidden">
        {reading && <Trans>The file is being read</Trans>}
        {writing && <Trans>The file is being imported</Trans>}
      </output>
      {reading && <LoadingLines lines={[60, 90, 75]} />}
      {error && <Notice tone="danger">{fileProblemWords(error)}</Notice>}
      {outcome && !reading && (
        <>
          <WouldBe outcome={outcome} />
          <div className={classes.buttons}>
            <Button loading={writing} disabled={outcome.created + outcome.updated === 0} onClick={steps.write}>
              {outcome.skipped.length > 0 ? <Trans>Import without the bad ones</Trans> : <Trans>Import</Trans>}
            </Button>
            <Button variant="default" disabled={writing} onClick={onDone}>
              <Trans>Go back</Trans>
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
