import type { Change } from '@/api/client';

/** Changes that one deed made: the same thing done to many, one after the other. */
export interface ChangeGroup {
  key: string;
  /** What the others followed from, where that was written down too. */
  cause: readonly Change[];
  changes: readonly Change[];
}

/** As many changes at least are told in one line. */
export const MANY = 3;

/** A deed writes its changes within moments. */
const MOMENTS = 2000;

function sameHand(a: Change, b: Change): boolean {
  return (
    a.actor.kind === b.actor.kind &&
    a.actor.id === b.actor.id &&
    Math.abs(Date.parse(a.at) - Date.parse(b.at)) <= MOMENTS
  );
}

function fieldsOf({ differences }: Change): string {
  return Object.keys(differences).toSorted().join();
}

function sameDeed(a: Change, b: Change): boolean {
  return a.kind === b.kind && a.resourceType === b.resourceType && sameHand(a, b) && fieldsOf(a) === fieldsOf(b);
}

/** A division that is put in force puts people in their groups, and puts the one before out of force. */
function followsFrom(change: Change, cause: Change): boolean {
  return (
    change.resourceType === 'registration' &&
    fieldsOf(change) === 'groupId' &&
    cause.resourceType === 'division' &&
    cause.kind === 'UPDATED' &&
    'state' in cause.differences &&
    sameHand(change, cause)
  );
}

/** Putting a division in force changes hundreds of registrations: they are told as one. Keeps the order. */
export function changeGroups(changes: readonly Change[]): ChangeGroup[] {
  const groups: { key: string; cause: Change[]; changes: Change[] }[] = [];
  for (const change of changes) {
    const open = groups.at(-1);
    const last = open?.changes.at(-1);
    if (open && last && followsFrom(last, change)) open.cause.push(change);
    else if (open && last && open.cause.length === 0 && sameDeed(last, change)) open.changes.push(change);
    else groups.push({ key: change.cursor, cause: [], changes: [change] });
  }
  return groups;
}

/** Whether the deed that comes last may go on in what was not loaded yet. */
export function mayGoOn(changes: readonly Change[]): boolean {
  return (changeGroups(changes).at(-1)?.changes.length ?? 0) >= MANY;
}
