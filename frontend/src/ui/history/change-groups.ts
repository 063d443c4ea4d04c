import type { Change } from '@/api/client';

/** Changes that one deed made: the same thing done to many, one after the other. */
export interface ChangeGroup {
  key: string;
  changes: readonly Change[];
}

/** A deed writes its changes within moments. */
const MOMENTS = 2000;

function sameDeed(a: Change, b: Change): boolean {
  return (
    a.kind === b.kind &&
    a.resourceType === b.resourceType &&
    a.actor.kind === b.actor.kind &&
    a.actor.id === b.actor.id &&
    Math.abs(Date.parse(a.at) - Date.parse(b.at)) <= MOMENTS &&
    Object.keys(a.differences).toSorted().join() === Object.keys(b.differences).toSorted().join()
  );
}

/** Putting a division in force changes hundreds of registrations: they are told as one. Keeps the order. */
export function changeGroups(changes: readonly Change[]): ChangeGroup[] {
  const groups: { key: string; changes: Change[] }[] = [];
  for (const change of changes) {
    const open = groups.at(-1);
    const last = open?.changes.at(-1);
    if (open && last && sameDeed(last, change)) open.changes.push(change);
    else groups.push({ key: change.cursor, changes: [change] });
  }
  return groups;
}
