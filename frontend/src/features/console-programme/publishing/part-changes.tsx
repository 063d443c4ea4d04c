import { useLingui } from '@lingui/react';
import type { ProgrammeChange } from '@/api/client';
import { plainText } from '@/lib/localized';
import { DifferenceList } from '@/ui/history/difference-list';
import { differenceLines } from '@/ui/history/difference-words';
import { useNames } from '@/ui/history/use-names';
import { useLanguage } from '@/ui/use-language';
import { useSeminar } from '@/ui/use-seminar';
import classes from './part-changes.module.css';
import { partChangeWords, partKindWords } from './part-words';

/** What differs between two states of a programme, part by part; what moved first, since people act on it. */
export function PartChanges({ label, items }: { label: string; items: readonly ProgrammeChange[] }) {
  useLingui();
  const language = useLanguage();
  const { id: seminarId, timeZone } = useSeminar();
  const told = items.map((item) => ({
    item,
    resourceType: item.kind.toLowerCase(),
    resourceId: item.resourceId,
    // what is gone cannot be asked for its name
    kind: item.change === 'REMOVED' ? ('DELETED' as const) : ('UPDATED' as const),
    differences: Object.fromEntries(item.differences.map(({ field, from, to }) => [field, { from, to }])),
  }));
  const nameOf = useNames(seminarId, told);
  const ordered = told.toSorted((a, b) => weight(a.item) - weight(b.item));
  return (
    <ul className={classes.list} aria-label={label}>
      {ordered.map(({ item, ...change }) => {
        const whole = item.change === 'ADDED' || item.change === 'REMOVED';
        const lines = whole ? [] : differenceLines(change, { language, timeZone, nameOf });
        return (
          <li key={`${item.kind}-${item.resourceId}`} data-change={item.change}>
            <p>
              <span className={classes.kind}>{partKindWords()[item.kind]}</span>{' '}
              <strong>{plainText(item.title, language)}</strong>{' '}
              <span className={classes.change}>{partChangeWords()[item.change]}</span>
            </p>
            {lines.length > 0 && <DifferenceList lines={lines} />}
          </li>
        );
      })}
    </ul>
  );
}

const order: readonly ProgrammeChange['change'][] = ['MOVED', 'ADDED', 'REMOVED', 'CHANGED'];

function weight({ change }: ProgrammeChange): number {
  return order.indexOf(change);
}
