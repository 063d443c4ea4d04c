import { useEffect } from 'react';
import type { Language } from '@/lib/languages';
import { useLatest } from '../use-latest';
import { type EntryRow, newRow, withSpare } from './entry-rows';
import { type EntryValues, emptyEntry, isBlank } from './entry-values';

const PREFIX = 'bagdar.delegation.';
const key = (delegationId: string) => PREFIX + delegationId;

/** The people who were typed and not sent before the page was left. Kept in this tab only: the computer may be shared. */
export function readRows(delegationId: string, language: Language): EntryRow[] {
  return withSpare(
    kept(delegationId).map((values) => ({ ...newRow(language), values: { ...emptyEntry(language), ...values } })),
    language,
  );
}

function kept(delegationId: string): Partial<EntryValues>[] {
  try {
    const draft: unknown = JSON.parse(sessionStorage.getItem(key(delegationId)) ?? '[]');
    return Array.isArray(draft) ? draft : [];
  } catch {
    return [];
  }
}

const forgotten = new Set<string>();
let areAllForgotten = false;

/** For whoever is kept no longer: nothing of the rows stays, nor is it written once more when the table goes away. */
export function forgetRows(delegationId: string) {
  forgotten.add(delegationId);
  keep(delegationId, []);
}

/** For whoever signs out: what they typed about people is not left to who sits at this computer next. */
export function forgetAllRows() {
  areAllForgotten = true;
  try {
    for (const kept of Object.keys(sessionStorage).filter((one) => one.startsWith(PREFIX))) {
      sessionStorage.removeItem(kept);
    }
  } catch {
    // Without storage nothing was kept.
  }
}

/** A pause in typing: a thousand rows are not written down anew for each letter. */
const PAUSE = 300;

export function useKeptRows(delegationId: string, rows: readonly EntryRow[]) {
  const latest = useLatest({ delegationId, rows });
  useEffect(() => {
    const timer = setTimeout(() => keep(delegationId, rows), PAUSE);
    return () => clearTimeout(timer);
  }, [delegationId, rows]);
  useEffect(() => {
    const keepNow = () => keep(latest.current.delegationId, latest.current.rows);
    window.addEventListener('pagehide', keepNow);
    return () => {
      window.removeEventListener('pagehide', keepNow);
      keepNow();
    };
  }, [latest]);
}

function keep(delegationId: string, rows: readonly EntryRow[]) {
  const isForgotten = areAllForgotten || forgotten.has(delegationId);
  const typed = isForgotten ? [] : rows.map(({ values }) => values).filter((values) => !isBlank(values));
  try {
    if (typed.length > 0) sessionStorage.setItem(key(delegationId), JSON.stringify(typed));
    else sessionStorage.removeItem(key(delegationId));
  } catch {
    // Without storage the rows live as long as the page.
  }
}
