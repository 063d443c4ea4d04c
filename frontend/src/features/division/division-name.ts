import { t } from '@lingui/core/macro';
import type { Division } from '@/api/client';

/** What a division is called: by its age among those there are, newest first. Two of one minute are told apart by it. */
export function divisionName(divisions: readonly Division[], { id }: Pick<Division, 'id'>): string {
  const number = divisions.length - divisions.findIndex((division) => division.id === id);
  return t`Division ${number}`;
}
