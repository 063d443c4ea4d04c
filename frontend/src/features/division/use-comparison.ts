import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { allAssignmentsOptions } from './all-assignments';
import { type Comparison, compareAssignments } from './comparison';

/** What would change for people between two divisions; against none, everybody is new. */
export function useComparison(seminarId: string, before: string | undefined, after: string | undefined) {
  const first = useQuery({ ...allAssignmentsOptions(seminarId, before ?? ''), enabled: Boolean(before) });
  const second = useQuery({ ...allAssignmentsOptions(seminarId, after ?? ''), enabled: Boolean(after) });
  const comparison = useMemo<Comparison | undefined>(() => {
    if (!second.data || (before && !first.data)) return undefined;
    return compareAssignments(first.data ?? [], second.data);
  }, [before, first.data, second.data]);
  return {
    comparison,
    error: first.error ?? second.error,
    refetch: () => {
      if (first.error) void first.refetch();
      if (second.error) void second.refetch();
    },
  };
}
