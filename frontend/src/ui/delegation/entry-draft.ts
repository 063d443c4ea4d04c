import { useEffect } from 'react';
import type { Language } from '@/lib/languages';
import { type EntryRow, newRow, withSpare } from './entry-rows';
import { type EntryValues, emptyEntry, isBlank } from './entry-values';

const key = (delegationId: string) => `bagdar.delegation.${delegationId}`;

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

export function useKeptRows(delegationId: string, rows: readonly EntryRow[]) {
  useEffect(() => {
    const typed = rows.map(({ values }) => values).filter((values) => !isBlank(values));
    try {
      if (typed.length > 0) sessionStorage.setItem(key(delegationId), JSON.stringify(typed));
      else sessionStorage.removeItem(key(delegationId));
    } catch {
      // Without storage the rows live as long as the page.
    }
  }, [delegationId, rows]);
}
