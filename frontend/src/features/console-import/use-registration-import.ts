import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import {
  cancelRegistrationImport,
  createRegistrationImport,
  type RegistrationImport,
  runRegistrationImport,
  tryRegistrationImport,
  updateRegistrationImport,
  type WriteRegistrationImport,
} from '@/api/client';
import { getRegistrationImportOptions, getRegistrationImportQueryKey } from '@/api/client/@tanstack/react-query.gen';
import { operations } from '@/api/pages';
import { Problem } from '@/lib/problem';
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

export const isUnderWay = ({ job }: RegistrationImport) => job?.state === 'QUEUED' || job?.state === 'RUNNING';

/** Sends a file in. */
export function useUpload(onDone: (sent: RegistrationImport) => void) {
  const { id: seminarId } = useSeminar();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (file: File) => {
      if (file.size > LARGEST) throw new Problem('body-too-large', 413, '');
      const { data } = await createRegistrationImport({
        path: { seminarId },
        query: { fileName: file.name.slice(0, 200) },
        body: file,
        headers: {
          'Content-Type': /\.xlsx?$/i.test(file.name) ? XLSX : 'text/csv',
          'Idempotency-Key': crypto.randomUUID(),
        },
      });
      return data;
    },
    onSuccess: (sent) => {
      void queryClient.invalidateQueries(operations('listRegistrationImports'));
      onDone(sent);
    },
  });
}

/** One file that was sent in: looked at while it is read or written, and what can be done with it. */
export function useRegistrationImport(importId: string) {
  const { id: seminarId } = useSeminar();
  const queryClient = useQueryClient();
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
  const once = () => ({ 'Idempotency-Key': crypto.randomUUID() });
  const check = useMutation({
    mutationFn: async ({ revision, ...body }: WriteRegistrationImport & { revision: number }) => {
      const { data } = await updateRegistrationImport({ path, body, headers: { 'If-Match': `"${revision}"` } });
      keep(data);
      return (await tryRegistrationImport({ path, headers: once() })).data;
    },
    onSuccess: keep,
  });
  const run = useMutation({
    mutationFn: async (body: { skipFaulty: boolean; updateChanged: boolean }) =>
      (await runRegistrationImport({ path, body, headers: once() })).data,
    onSuccess: keep,
  });
  const cancel = useMutation({
    mutationFn: async () => (await cancelRegistrationImport({ path, headers: once() })).data,
    onSuccess: keep,
  });
  return {
    found,
    check,
    run,
    cancel,
  };
}
