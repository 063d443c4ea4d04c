import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { importTravelTimes, type TravelTimeFault } from '@/api/client';
import { useIdempotency } from '@/api/headers';
import { isProblem } from '@/lib/problem';
import { problemWords } from '@/lib/problem-words';
import { FileDrop } from '@/ui/file-drop';
import { Notice } from '@/ui/notice';
import { toast } from '@/ui/toast';
import { useSeminar } from '@/ui/use-seminar';
import { FaultTable } from './fault-table';
import classes from './travel.module.css';
import { showsTravel } from './use-ways';

const TABLES = '.xlsx,.csv,.txt,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Takes a table of ways: tried first, with every fault named, and written only when somebody says so. */
export function ImportSection() {
  const { t } = useLingui();
  const { id: seminarId } = useSeminar();
  const queryClient = useQueryClient();
  const once = useIdempotency();
  const [file, setFile] = useState<File>();
  const [bothWays, setBothWays] = useState(true);
  const send = useMutation({
    mutationFn: async ({ sent, ...query }: { sent: File; bothWays: boolean; dryRun: boolean }) => {
      const { name, size, lastModified } = sent;
      const { data } = await once({ name, size, lastModified, query }, (key) =>
        importTravelTimes({
          path: { seminarId },
          query,
          body: sent,
          headers: { 'Content-Type': /\.xlsx$/i.test(name) ? XLSX : 'text/csv', ...key },
        }),
      );
      return data;
    },
    onSuccess: async ({ written }) => {
      if (!written) return;
      setFile(undefined);
      send.reset();
      toast(<Trans>The travel times of the table are written.</Trans>);
      await queryClient.invalidateQueries(showsTravel);
    },
  });
  const attempt = (sent: File, both: boolean) => send.mutate({ sent, bothWays: both, dryRun: true });
  const { data, error } = send;
  const faults = data?.faults ?? faultsOf(error);
  const ready = file && data && data.faulty === 0;
  return (
    <section aria-labelledby="travel-import" className={classes.part}>
      <h3 id="travel-import">
        <Trans>Take them from a table</Trans>
      </h3>
      <p className={classes.about}>
        <Trans>
          A CSV or an Excel workbook with the columns from, to and minutes; places by their exact name. First you see
          what would happen; nothing is written before you say so.
        </Trans>
      </p>
      <FileDrop
        name={file?.name}
        accept={TABLES}
        disabled={send.isPending}
        onChoose={(chosen) => {
          setFile(chosen);
          attempt(chosen, bothWays);
        }}
      />
      <Checkbox
        checked={bothWays}
        label={t`A way back that the table does not say takes as long`}
        onChange={({ currentTarget }) => {
          setBothWays(currentTarget.checked);
          if (file) attempt(file, currentTarget.checked);
        }}
      />
      {error && faults.length === 0 && (
        <Notice tone="danger">
          {isProblem(error) ? problemWords(error) : <Trans>The file could not be read.</Trans>}
        </Notice>
      )}
      {faults.length > 0 && <FaultTable faults={faults} />}
      {ready && (
        <>
          <dl className={classes.counts}>
            {[
              [t`New`, data.created],
              [t`Changed`, data.updated],
              [t`As they are`, data.unchanged],
            ].map(([name, count]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{count}</dd>
              </div>
            ))}
          </dl>
          <div>
            <Button
              loading={send.isPending}
              disabled={data.created + data.updated === 0}
              onClick={() => send.mutate({ sent: file, bothWays, dryRun: false })}
            >
              <Trans>Write these travel times</Trans>
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

/** Where the table was right when it was tried and is not any more. */
function faultsOf(error: unknown): TravelTimeFault[] {
  const faults = isProblem(error) ? error.extra.faults : undefined;
  return Array.isArray(faults) ? (faults as TravelTimeFault[]) : [];
}
