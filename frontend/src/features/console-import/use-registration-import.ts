import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import {
  cancelRegistrationImport,
  createRegistrationImport,
  getRegistrationImport,
  type RegistrationImport,
  type RunRegistrationImport,
  runRegistrationImport,
  tryRegistrationImport,
  updateRegistrationImport,
  type WriteRegistrationImport,
} from '@/api/client';
import { getRegistrationImportOptions, getRegistrationImportQueryKey } from '@/api/client/@tanstack/react-query.gen';
import { ifMatch, useIdempotency } from '@/api/headers';
import { operations } from '@/api/pages';
import { uploading } from '@/api/upload';
import { isProblem, Problem } from '@/lib/problem';
import { useSeminar } from '@/ui/use-seminar';

/** As much as the service takes. */
const LARGEST = 20 * 1024 * 1024;

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const OFTEN = 1000;

/** Whatever shows that people were written from a file. */
const showsImported = operations(
  'listRegistrations',
  'countRegistrations',
  'listHistory',
  'listRegistrationImports',
  'listRegistrationImportFaults',
  'listQuotas',
);

/** Whether the last work ended before its end. */
export const isBrokenOff = ({ job }: RegistrationImport) => job?.state === 'CANCELLED' || job?.state === 'FAILED';

export const isUnderWay = ({ job }: RegistrationImport) => job?.state === 'QUEUED' || job?.state === 'RUNNING';

/** Sends a file in, and tells how much of it has gone. */
export function useUpload(onDone: (sent: RegistrationImport) => void) {
  const { id: seminarId } = useSeminar();
  const queryClient = useQueryClient();
  const once = useIdempotency();
  const [percent, setPercent] = useState(0);
  const upload = useMutation({
    mutationFn: async (file: File) => {
      const { name, size, lastModified } = file;
      if (size > LARGEST) throw new Problem('body-too-large', 413, '');
      const { data } = await once({ name, size, lastModified }, (key) =>
        createRegistrationImport({
          path: { seminarId },
          query: { fileName: shortened(name) },
          body: file,
          headers: { 'Content-Type': /\.xlsx?$/i.test(name) ? XLSX : 'text/csv', ...key },
          fetch: uploading(setPercent),
        }),
      );
      return data;
    },
    onMutate: () => setPercent(0),
    onSuccess: (sent) => {
      void queryClient.invalidateQueries(operations('listRegistrationImports'));
      onDone(sent);
    },
  });
  return { upload, percent };
}

/** As the service takes it, and no character cut in half. */
const shortened = (name: string) => name.slice(0, 200).replace(/[\ud800-\udbff]$/, '');

/** One file that was sent in: looked at while it is read or written, and what can be done with it. */
export function useRegistrationImport(importId: string) {
  const { id: seminarId } = useSeminar();
  const queryClient = useQueryClient();
  const once = useIdempotency();
  const path = { seminarId, importId };
  const found = useQuery({
    ...getRegistrationImportOptions({ path }),
    refetchInterval: ({ state: { data } }) => (data && isUnderWay(data) ? OFTEN : false),
  });
  // Whatever shows people has been overtaken as soon as a run ends, however it ends.
  const job = found.data?.job;
  const ended = job && found.data && !isUnderWay(found.data) ? `${job.id} ${job.state}` : undefined;
  useEffect(() => {
    if (ended) void queryClient.invalidateQueries(showsImported);
  }, [ended, queryClient]);
  const keep = (now: RegistrationImport) => {
    queryClient.setQueryData(getRegistrationImportQueryKey({ path }), now);
  };
  const write = async ({ revision, ...body }: Reading) => {
    try {
      return (await updateRegistrationImport({ path, body, headers: ifMatch({ revision }) })).data;
    } catch (failure) {
      // The answer to the same wish may have been lost on its way here.
      if (!isProblem(failure, 'stale-revision')) throw failure;
      const { data } = await getRegistrationImport({ path });
      if (!isReadAs(data, body)) throw failure;
      return data;
    }
  };
  const read = useMutation({ mutationFn: write, onSuccess: keep });
  const check = useMutation({
    mutationFn: async (reading: Reading) => {
      const written = await write(reading);
      keep(written);
      return (await once(written.revision, (key) => tryRegistrationImport({ path, headers: key }))).data;
    },
    onSuccess: keep,
  });
  const run = useMutation({
    mutationFn: async (body: RunRegistrationImport) =>
      (await once(body, (key) => runRegistrationImport({ path, body, headers: key }))).data,
    onSuccess: keep,
  });
  const cancel = useMutation({
    mutationFn: async () => (await once('cancel', (key) => cancelRegistrationImport({ path, headers: key }))).data,
    onSuccess: keep,
  });
  return { found, read, check, run, cancel };
}

/** How a file is to be read, and the revision that this was decided by. */
export type Reading = WriteRegistrationImport & { revision: number };

function isReadAs(file: RegistrationImport, { headerLine, columns, language }: WriteRegistrationImport): boolean {
  return (
    file.language === language &&
    (headerLine === undefined || file.headerLine === headerLine) &&
    (columns === undefined ||
      columns.every(
        ({ field, question }, at) => file.columns[at]?.field === field && file.columns[at]?.question === question,
      ))
  );
}
