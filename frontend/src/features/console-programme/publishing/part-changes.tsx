import type { ProgrammeChange } from '@/api/client';
import { asTold, PartChangeList } from '@/ui/history/part-change-list';
import { useNames } from '@/ui/history/use-names';
import { useSeminar } from '@/ui/use-seminar';

/** What differs between two states of the programme, its things called as they are called now. */
export function PartChanges({ label, items }: { label: string; items: readonly ProgrammeChange[] }) {
  const { id: seminarId, timeZone } = useSeminar();
  const nameOf = useNames(seminarId, items.map(asTold));
  return <PartChangeList label={label} items={items} timeZone={timeZone} nameOf={nameOf} />;
}
