import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { RegistrationImport, RegistrationImportFault } from '@/api/client';
import { listRegistrationImportFaultsOptions } from '@/api/client/@tanstack/react-query.gen';
import { saveFile } from '@/ui/save-file';
import { ErrorState, LoadingLines } from '@/ui/states';
import { faultTable } from './fault-file';
import classes from './import-page.module.css';
import { faultWords } from './import-words';

/** As many as one reads at once. */
const FIRST = 20;

/** What is wrong, and where: so that it can be mended in the file. */
export function FaultTable({ file }: { file: RegistrationImport }) {
  const { t } = useLingui();
  const [all, setAll] = useState(false);
  const path = { seminarId: file.seminarId, importId: file.id };
  const faults = useQuery({
    ...listRegistrationImportFaultsOptions({ path }),
    // another job has other faults
    staleTime: 0,
    refetchOnMount: 'always',
  });
  if (faults.isLoadingError) return <ErrorState error={faults.error} onRetry={() => void faults.refetch()} />;
  if (!faults.data) return <LoadingLines lines={[100, 100]} />;
  const { items } = faults.data;
  const shown = all ? items : items.slice(0, FIRST);
  const more = items.length - shown.length;
  const unlisted = (file.result?.faults ?? 0) - items.length;
  return (
    <>
      <h4>
        <Trans>What cannot be taken</Trans>
      </h4>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Line</Trans>
            </th>
            <th scope="col">
              <Trans>Column</Trans>
            </th>
            <th scope="col">
              <Trans>In the file</Trans>
            </th>
            <th scope="col">
              <Trans>What is wrong</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((fault, index) => (
            <Fault key={index} fault={fault} />
          ))}
        </tbody>
      </table>
      {unlisted > 0 && (
        <p className={classes.about}>
          <Plural value={unlisted} one="# more fault is not listed" other="# more faults are not listed" />
        </p>
      )}
      <div className={classes.buttons}>
        {more > 0 && (
          <Button variant="default" size="sm" onClick={() => setAll(true)}>
            <Trans>Show the other {more}</Trans>
          </Button>
        )}
        <Button
          variant="default"
          size="sm"
          onClick={() => saveFile(faultTable(items), `${file.fileName.replace(/\.[^.]*$/, '')} - ${t`faults`}.csv`)}
        >
          <Trans>Download the list</Trans>
        </Button>
      </div>
    </>
  );
}

function Fault({ fault }: { fault: RegistrationImportFault }) {
  return (
    <tr>
      <th scope="row">
        <Trans>Line {fault.line}</Trans>
      </th>
      <td>{fault.heading ?? fault.column ?? '—'}</td>
      <td className={classes.sample}>{fault.value ?? '—'}</td>
      <td>{faultWords(fault)}</td>
    </tr>
  );
}
