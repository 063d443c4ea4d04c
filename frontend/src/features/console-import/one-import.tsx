import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Progress } from '@mantine/core';
import { Link } from 'react-router';
import type { RegistrationImport } from '@/api/client';
import { isProblem } from '@/lib/problem';
import { problemWords } from '@/lib/problem-words';
import { Notice } from '@/ui/notice';
import { ErrorState, LoadingLines } from '@/ui/states';
import { ColumnForm } from './column-form';
import { FaultTable } from './fault-table';
import classes from './import-page.module.css';
import { ResultCounts } from './result-counts';
import { RunForm } from './run-form';
import { isUnderWay, useRegistrationImport } from './use-registration-import';

/** One file, from the look at its columns to the people that it has become. */
export function OneImport({ importId }: { importId: string }) {
  const { found, check, run, cancel } = useRegistrationImport(importId);
  if (found.isLoadingError) return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return <LoadingLines lines={[40, 100, 100]} />;
  const error = check.error ?? run.error ?? cancel.error;
  const underWay = isUnderWay(found.data);
  return (
    <section className={classes.card}>
      <Head file={found.data} />
      {isProblem(error) && <Notice tone="danger">{problemWords(error)}</Notice>}
      {!found.data.fileKept && (
        <Notice>
          <Trans>
            The file itself is deleted after a day, and with it its lines and faults. Send it in again to go on.
          </Trans>
        </Notice>
      )}
      {underWay ? (
        <UnderWay file={found.data} stopping={cancel.isPending} onStop={() => cancel.mutate()} />
      ) : (
        <>
          <Outcome file={found.data} />
          {found.data.result && found.data.result.faults > 0 && found.data.fileKept && <FaultTable file={found.data} />}
          {found.data.fileKept && found.data.result && !found.data.result.written && (
            <RunForm file={found.data} busy={run.isPending} onRun={(how) => run.mutate(how)} />
          )}
          {found.data.fileKept && !found.data.result?.written && (
            <ColumnForm
              key={found.data.revision}
              file={found.data}
              busy={check.isPending}
              onCheck={(read) => check.mutate(read)}
            />
          )}
        </>
      )}
    </section>
  );
}

function Head({ file }: { file: RegistrationImport }) {
  return (
    <div>
      <h3>{file.fileName}</h3>
      <p className={classes.about}>
        <Plural value={file.lines} one="# line of people" other="# lines of people" />
        {' · '}
        <Trans>headings in line {file.headerLine}</Trans>
      </p>
    </div>
  );
}

function UnderWay({ file, stopping, onStop }: { file: RegistrationImport; stopping: boolean; onStop: () => void }) {
  const { t } = useLingui();
  const { done = 0, total } = file.job ?? {};
  const percent = total ? Math.floor((100 * done) / total) : 0;
  return (
    <div className={classes.progress}>
      <output>
        {file.trial ? <Trans>The lines are being checked</Trans> : <Trans>The people are being registered</Trans>}
        {` · ${percent} %`}
      </output>
      <Progress value={percent} aria-label={t`How far it has come`} />
      <div className={classes.buttons}>
        <Button variant="default" loading={stopping} onClick={onStop}>
          <Trans context="the work">Stop</Trans>
        </Button>
      </div>
    </div>
  );
}

function Outcome({ file }: { file: RegistrationImport }) {
  const { job, result, trial } = file;
  return (
    <>
      {job?.state === 'CANCELLED' && (
        <Notice tone="warning">
          {result?.written ? (
            <Trans>
              It was stopped. Who was registered until then stays so; run again, the file registers the rest.
            </Trans>
          ) : (
            <Trans>It was stopped, and nobody was registered.</Trans>
          )}
        </Notice>
      )}
      {job?.state === 'FAILED' && !result?.written && result && (
        <Notice tone="danger">
          <Trans>Nobody was registered, for some lines cannot be taken.</Trans>
        </Notice>
      )}
      {job?.state === 'FAILED' && !(result && !result.written) && (
        <Notice tone="danger">
          <Trans>The work was broken off by a failure. Run again, the file registers the rest.</Trans>
        </Notice>
      )}
      {job?.state === 'DONE' && !trial && result?.written && (
        <Notice
          tone="success"
          actions={
            <Link to="..?sort=-registeredAt" relative="path">
              <Trans>To the list of people</Trans>
            </Link>
          }
        >
          <Trans>The file is imported.</Trans>
        </Notice>
      )}
      {result && <ResultCounts result={result} />}
    </>
  );
}
