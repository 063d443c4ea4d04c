import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Progress } from '@mantine/core';
import { Link } from 'react-router';
import type { RegistrationImport } from '@/api/client';
import { isProblem } from '@/lib/problem';
import { Notice } from '@/ui/notice';
import { ErrorState, LoadingLines } from '@/ui/states';
import { ColumnForm } from './column-form';
import { FaultTable } from './fault-table';
import classes from './import-page.module.css';
import { fileProblemWords } from './import-words';
import { ResultCounts } from './result-counts';
import { RunForm } from './run-form';
import { isBrokenOff, isUnderWay, useRegistrationImport } from './use-registration-import';
import { useWish } from './use-wish';

/** One file, from the look at its columns to the people that it has become. */
export function OneImport({ importId }: { importId: string }) {
  const { found, read, check, run, cancel } = useRegistrationImport(importId);
  const { wish, changed, setWish } = useWish(found.data);
  if (found.isLoadingError) return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return <LoadingLines lines={[40, 100, 100]} />;
  const error = read.error ?? check.error ?? run.error ?? cancel.error;
  const { revision, language, result, fileKept } = found.data;
  const underWay = isUnderWay(found.data);
  const goesOn = fileKept && (!result?.written || isBrokenOff(found.data));
  return (
    <section className={classes.card}>
      <Head file={found.data} />
      {isProblem(error) && <Notice tone="danger">{fileProblemWords(error)}</Notice>}
      {!fileKept && (
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
          {result && result.faults > 0 && fileKept && <FaultTable file={found.data} />}
          {goesOn && result && (
            <RunForm file={found.data} changed={changed} busy={run.isPending} onRun={(how) => run.mutate(how)} />
          )}
          {goesOn && (
            <ColumnForm
              file={found.data}
              wish={wish}
              busy={check.isPending || read.isPending}
              onWish={setWish}
              onHeaderLine={(headerLine) => read.mutate({ revision, language, headerLine })}
              onCheck={() => check.mutate({ revision, language: wish.language, columns: [...wish.columns] })}
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
        {file.headerLine > 0 ? <Trans>headings in line {file.headerLine}</Trans> : <Trans>without headings</Trans>}
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
      {isBrokenOff(file) && (
        <Notice tone={job?.state === 'CANCELLED' ? 'warning' : 'danger'}>
          <BrokenOff file={file} />
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

function BrokenOff({ file: { job, result, trial } }: { file: RegistrationImport }) {
  const stopped = job?.state === 'CANCELLED';
  if (trial) {
    return stopped ? (
      <Trans>The check was stopped. Check the lines again.</Trans>
    ) : (
      <Trans>The lines could not be checked, for something went wrong on our side. Check them again.</Trans>
    );
  }
  if (result && !result.written && result.faulty > 0) {
    return <Trans>Nobody was registered, for some lines cannot be taken.</Trans>;
  }
  if (!result?.written) {
    return stopped ? (
      <Trans>It was stopped, and nobody was registered.</Trans>
    ) : (
      <Trans>Nobody was registered, for something went wrong on our side. Check the lines again.</Trans>
    );
  }
  return stopped ? (
    <Trans>It was stopped. Who was registered until then stays so; import it again, and the rest is registered.</Trans>
  ) : (
    <Trans>It was broken off by a failure on our side. Import it again, and the rest is registered.</Trans>
  );
}
