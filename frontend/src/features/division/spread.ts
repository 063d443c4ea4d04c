import type { Division } from '@/api/client';

interface SpreadCell {
  groupId: string;
  count: number;
  /** How many would be here if the region lay as evenly over the groups as everybody does. */
  even: number;
  /** −3 … 3: far fewer than even … far more; 0 is as even as whole people can be. */
  level: number;
}

export interface SpreadRow {
  code: string;
  people: number;
  cells: readonly SpreadCell[];
  /** How many people of the region would have to sit elsewhere for it to lie evenly. */
  away: number;
}

export function spreadOf({ groups, participants }: Pick<Division, 'groups' | 'participants'>): SpreadRow[] {
  const codes = [...new Set(groups.flatMap((group) => group.regions.map((region) => region.code)))];
  return codes.map((code) => {
    const counts = groups.map((group) => group.regions.find((region) => region.code === code)?.count ?? 0);
    const people = counts.reduce((sum, count) => sum + count, 0);
    const cells = groups.map((group, index) => {
      const count = counts[index] ?? 0;
      const even = participants === 0 ? 0 : (people * group.size) / participants;
      return { groupId: group.groupId, count, even, level: levelOf(count, even) };
    });
    const over = cells.reduce((sum, cell) => sum + Math.max(0, cell.count - cell.even), 0);
    return { code, people, cells, away: Math.floor(over) };
  });
}

/** A difference of less than one person is none: people cannot be split. */
function levelOf(count: number, even: number): number {
  const difference = count - even;
  if (Math.abs(difference) < 1) return 0;
  const share = Math.abs(difference) / Math.max(even, 1);
  const strength = share < 0.25 ? 1 : share < 0.6 ? 2 : 3;
  return strength * Math.sign(difference);
}
