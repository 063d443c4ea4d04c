import { useMutation, useQueryClient } from '@tanstack/react-query';
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
  /** Each import is one of its own: the same file imported again later may change something again. */
  key: string;
}

/** A file is first only read, so that one sees what would become of it; then it is imported. */
export function useScheduleImport(language: Language) {
  const queryClient = useQueryClient();
  const { id: seminarId } = useSeminar();
  const send = async ({ file, language: spoken, key }: Run, dryRun: boolean): Promise<ScheduleImport> => {
    if (file.size > LARGEST) throw new Problem('body-too-large', 413, '');
    const { data } = await importSchedule({
      path: { seminarId },
      query: { dryRun, language: spoken, skipBad: true },
      body: file,
      headers: { 'Idempotency-Key': dryRun ? `${key}-read` : key },
    });
    return data;
  };
  const reading = useMutation({ mutationFn: (run: Run) => send(run, true) });
  const writing = useMutation({
    mutationFn: (run: Run) => send(run, false),
    onSuccess: () => void queryClient.invalidateQueries(showsProgramme),
  });
  const run = reading.variables;
  const read = (file: File, spoken: Language) => {
    writing.reset();
    reading.mutate({ file, language: spoken, key: crypto.randomUUID() });
  };
  return {
    file: run?.file,
    /** What it would do, and then what it did. */
    outcome: writing.data ?? reading.data,
    error: writing.error ?? reading.error,
    reading: reading.isPending,
    writing: writing.isPending,
    choose: (file: File) => read(file, language),
    /** The same file, its texts taken for those of another language. */
    readAs: (spoken: Language) => run && read(run.file, spoken),
    /** As it was read. Should the answer be lost, the next try is the same import. */
    write: () => run && writing.mutate(run),
    forget: () => {
      reading.reset();
      writing.reset();
    },
  };
}
