import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { LiveChange } from '@/api/client';
import { followSeminar } from '@/api/live';
import { operations } from '@/api/pages';
import { useLatest } from './use-latest';

/** Which operations show a resource of that type; other types are not followed. */
type Shown = Readonly<Record<string, readonly string[]>>;

interface Live {
  seminarId: string;
  /** For the team alone: others are not told. */
  enabled: boolean;
  shown: Shown;
  onChange?: (change: LiveChange) => void;
}

/** A moment in which more may come: one change often touches several things. */
const PAUSE = 150;

/** In an hour in which thousands register, each page still asks no more often than this. */
const APART = 1500;

/** Asks anew for what somebody has just changed in a seminar, whoever it was. */
export function useLiveChanges({ seminarId, enabled, shown, onChange }: Live) {
  const queryClient = useQueryClient();
  const latest = useLatest({ queryClient, shown, onChange });
  useEffect(() => {
    if (!enabled) return;
    let stale = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let asked = 0;
    const askAnew = (ids: Iterable<string>) => {
      for (const id of ids) stale.add(id);
      timer ??= setTimeout(
        () => {
          timer = undefined;
          asked = performance.now();
          void latest.current.queryClient.invalidateQueries(operations(...stale));
          stale = new Set();
        },
        Math.max(PAUSE, asked && asked + APART - performance.now()),
      );
    };
    const stop = followSeminar(seminarId, {
      onChange: (change) => {
        const ids = latest.current.shown[change.resourceType];
        if (!ids) return;
        latest.current.onChange?.(change);
        askAnew(ids);
      },
      onGap: () => askAnew(Object.values(latest.current.shown).flat()),
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [seminarId, enabled, latest]);
}
