import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import type { TravelTimeFault } from '@/api/client';
import { faultWords } from './fault-words';
import classes from './travel.module.css';

/** What is wrong with a table, and where: so that it can be mended in the file. */
export function FaultTable({ faults }: { faults: readonly TravelTimeFault[] }) {
  useLingui();
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
          {faults.map((fault, index) => (
            <tr key={index}>
              <th scope="row">
                <Trans>Line {fault.line}</Trans>
              </th>
              <td>{fault.column ?? '—'}</td>
              <td>{fault.value ?? '—'}</td>
              <td>{faultWords(fault)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
