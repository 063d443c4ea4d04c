import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { importSchedule, type ScheduleImport } from '@/api/client';
import type { Language } from '@/lib/languages';
import { Problem } from '@/lib/problem';
import { useSeminar } from '@/ui/use-seminar';
import { showsProgramme } from '../use-programme-parts';

/** As much as the service takes. */
const LARGEST = 10 * 1024 * 1024;

interface Run {
  file: File;
  language: Language;
  dryRun: boolean;
  /** Each run is one of its own: the same file imported again later may change something again. */
  key: string;
}

/** A file is first only read, so that one sees what would become of it; then it is imported. */
export function useScheduleImport(language: Language) {
  const queryClient = useQueryClient();
  const { id: seminarId } = useSeminar();
  const [file, setFile] = useState<File>();
  const run = useMutation({
    mutationFn: async ({ file: read, language: spoken, dryRun, key }: Run): Promise<ScheduleImport> => {
      if (read.size > LARGEST) throw new Problem('body-too-large', 413, '');
      const { data } = await importSchedule({
        path: { seminarId },
        query: { dryRun, language: spoken, skipBad: true },
        body: read,
        headers: { 'Idempotency-Key': key },
      });
      return data;
    },
    onSuccess: ({ written }) => {
      if (written) void queryClient.invalidateQueries(showsProgramme);
    },
  });
  const start = (read: File, spoken: Language, dryRun: boolean) =>
    run.mutate({ file: read, language: spoken, dryRun, key: crypto.randomUUID() });
  return {
    file,
    outcome: run.data,
    error: run.error,
    reading: run.isPending && run.variables.dryRun,
    writing: run.isPending && !run.variables.dryRun,
    choose: (chosen: File) => {
      setFile(chosen);
      start(chosen, language, true);
    },
    /** The same file, its texts taken for those of another language. */
    readAs: (spoken: Language) => file && start(file, spoken, true),
    write: () => file && start(file, language, false),
    forget: () => {
      setFile(undefined);
      run.reset();
    },
  };
}
