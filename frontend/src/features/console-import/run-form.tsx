import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { RegistrationImport } from '@/api/client';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import classes from './import-page.module.css';

interface RunFormProps {
  file: RegistrationImport;
  busy: boolean;
  onRun: (how: { skipFaulty: boolean; updateChanged: boolean }) => void;
}

/** How the people are to be written, and the last question before they are. */
export function RunForm({ file, busy, onRun }: RunFormProps) {
  const { t } = useLingui();
  const [skipFaulty, setSkipFaulty] = useState(false);
  const [updateChanged, setUpdateChanged] = useState(false);
  const [asking, setAsking] = useState(false);
  const { created = 0, changed = 0, faulty = 0 } = file.result ?? {};
  const something = created + (updateChanged ? changed : 0) > 0;
  return (
    <div className={classes.choices}>
      {faulty > 0 && (
        <Checkbox
          checked={skipFaulty}
          onChange={({ currentTarget }) => setSkipFaulty(currentTarget.checked)}
          label={t`Leave out the lines that cannot be taken`}
          description={t`Otherwise nobody is registered until the file is right`}
        />
      )}
      {changed > 0 && (
        <Checkbox
          checked={updateChanged}
          onChange={({ currentTarget }) => setUpdateChanged(currentTarget.checked)}
          label={t`Change those who are registered otherwise than the file says`}
          description={t`What the file leaves empty stays as it is`}
        />
      )}
      <div className={classes.buttons}>
        <Button disabled={!something || (faulty > 0 && !skipFaulty)} loading={busy} onClick={() => setAsking(true)}>
          <Trans>Import</Trans>
        </Button>
      </div>
      <ConfirmDialog
        opened={asking}
        title={t`Import these people?`}
        confirm={<Trans>Import</Trans>}
        busy={busy}
        onClose={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          onRun({ skipFaulty, updateChanged });
        }}
      >
        {created > 0 && (
          <p>
            <Plural
              value={created}
              one="# person is registered and gets a letter with a personal link."
              other="# people are registered, and each gets a letter with a personal link."
            />
          </p>
        )}
        {updateChanged && changed > 0 && (
          <p>
            <Plural value={changed} one="# person is changed." other="# people are changed." />
          </p>
        )}
      </ConfirmDialog>
    </div>
  );
}
