import { useLingui } from '@lingui/react';
import type { ProgrammeChange } from '@/api/client';
import { LocalText } from '../local-text';
import { useLanguage } from '../use-language';
import { DifferenceList } from './difference-list';
import { differenceLines } from './difference-words';
import classes from './part-change-list.module.css';
import { partChangeWords, partKindWords } from './part-words';
import type { Told } from './references';
import type { ValueContext } from './value-words';

interface PartChangeListProps extends Pick<ValueContext, 'timeZone' | 'nameOf'> {
  label: string;
  items: readonly ProgrammeChange[];
}

/** What differs between two states of a programme, part by part; what moved first, since people act on it. */
export function PartChangeList({ label, items, timeZone, nameOf }: PartChangeListProps) {
  useLingui();
  const language = useLanguage();
  const ordered = items.toSorted((a, b) => order.indexOf(a.change) - order.indexOf(b.change));
  return (
    <ul className={classes.list} aria-label={label}>
      {ordered.map((item) => {
        const whole = item.change === 'ADDED' || item.change === 'REMOVED';
        const lines = whole ? [] : differenceLines(asTold(item), { language, timeZone, nameOf });
        return (
          <li key={`${item.kind}-${item.resourceId}`} data-change={item.change}>
            <p>
              <span className={classes.kind}>{partKindWords()[item.kind]}</span>{' '}
              <strong>
                <LocalText value={item.title} />
              </strong>{' '}
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

/** A change of a part in the form in which the history tells of changes. */
export function asTold({ kind, resourceId, change, differences }: ProgrammeChange): Told {
  return {
    resourceType: kind.toLowerCase(),
    resourceId,
    // what is gone cannot be asked for its name
    kind: change === 'REMOVED' ? 'DELETED' : 'UPDATED',
    differences: Object.fromEntries(differences.map(({ field, from, to }) => [field, { from, to }])),
  };
}
