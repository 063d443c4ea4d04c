import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { RegistrationImport, RunRegistrationImport } from '@/api/client';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { Notice } from '@/ui/notice';
import classes from './import-page.module.css';

interface RunFormProps {
  file: RegistrationImport;
  /** Whether it is to be read otherwise than it was checked. */
  changed: boolean;
  busy: boolean;
  onRun: (how: RunRegistrationImport) => void;
}

/** How the people are to be written, and the last question before they are. */
export function RunForm({ file, changed: readOtherwise, busy, onRun }: RunFormProps) {
  const { t } = useLingui();
  // A run that was broken off goes on as it began; what it has counted is not what is to come.
  const rest = file.result?.written ?? false;
  const [skipFaulty, setSkipFaulty] = useState(rest && file.skipFaulty);
  const [updateChanged, setUpdateChanged] = useState(rest && file.updateChanged);
  const [letters, setLetters] = useState(rest ? file.letters : true);
  const [asking, setAsking] = useState(false);
  const { created = 0, waitlisted = 0, changed = 0, faulty = 0, noPlace = 0 } = file.result ?? {};
  const something = rest || created + (updateChanged ? changed : 0) > 0;
  return (
    <div className={classes.choices}>
      {(faulty > 0 || rest) && (
        <Checkbox
          checked={skipFaulty}
          onChange={({ currentTarget }) => setSkipFaulty(currentTarget.checked)}
          label={t`Leave out the lines that cannot be taken`}
          description={t`Otherwise nobody is registered until the file is right`}
        />
      )}
      {(changed > 0 || rest) && (
        <Checkbox
          checked={updateChanged}
          onChange={({ currentTarget }) => setUpdateChanged(currentTarget.checked)}
          label={t`Change those who are registered otherwise than the file says`}
          description={t`What the file leaves empty stays as it is`}
        />
      )}
      <Checkbox
        checked={letters}
        onChange={({ currentTarget }) => setLetters(currentTarget.checked)}
        label={t`Mail each new person a letter with a personal link`}
        description={t`Without it they hear nothing now; a link can be mailed to each of them later`}
      />
      {readOtherwise && (
        <Notice tone="warning">
          <Trans>The columns were changed. Check the lines again first.</Trans>
        </Notice>
      )}
      <div className={classes.buttons}>
        <Button
          disabled={readOtherwise || !something || (!rest && faulty > 0 && !skipFaulty)}
          loading={busy}
          onClick={() => setAsking(true)}
        >
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
          onRun({ skipFaulty, updateChanged, letters });
        }}
      >
        {rest && (
          <p>
            {letters ? (
              <Trans>
                The people of the file who are not registered yet are registered, and each gets a letter with a personal
                link.
              </Trans>
            ) : (
              <Trans>The people of the file who are not registered yet are registered, and nobody gets a letter.</Trans>
            )}
          </p>
        )}
        {!rest && created > 0 && (
          <p>
            {letters ? (
              <Plural
                value={created}
                one="# person is registered and gets a letter with a personal link."
                other="# people are registered, and each gets a letter with a personal link."
              />
            ) : (
              <Plural
                value={created}
                one="# person is registered and gets no letter."
                other="# people are registered, and nobody gets a letter."
              />
            )}
          </p>
        )}
        {!rest && waitlisted > 0 && (
          <p>
            <Plural
              value={waitlisted}
              one="# of them finds no place and goes on the waiting list."
              other="# of them find no place and go on the waiting list."
            />
          </p>
        )}
        {!rest && waitlisted + noPlace > 0 && (
          <p>
            <Trans>Places that others take until then are gone: what becomes of each line is shown afterwards.</Trans>
          </p>
        )}
        {!rest && updateChanged && changed > 0 && (
          <p>
            <Plural value={changed} one="# person is changed." other="# people are changed." />
          </p>
        )}
      </ConfirmDialog>
    </div>
  );
}
