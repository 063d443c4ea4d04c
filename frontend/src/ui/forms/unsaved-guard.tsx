import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { LeaveQuestion, useLeaveGuard } from '../leave-guard';

/** Asks before what was typed is lost, whether the person closes the panel, leaves the page or the site. */
export function UnsavedGuard({ wouldLose }: { wouldLose: () => boolean }) {
  const { protect, answered, openBy } = useLeaveGuard();
  const blocker = useBlocker(({ currentLocation, nextLocation }) => {
    const here = new URLSearchParams(currentLocation.search);
    const there = new URLSearchParams(nextLocation.search);
    const leaves =
      currentLocation.pathname !== nextLocation.pathname || openBy.some((name) => here.get(name) !== there.get(name));
    return leaves && !answered() && wouldLose();
  });
  useEffect(() => protect(wouldLose), [protect, wouldLose]);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (wouldLose()) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [wouldLose]);
  return (
    <LeaveQuestion
      opened={blocker.state === 'blocked'}
      onLeave={() => blocker.proceed?.()}
      onStay={() => blocker.reset?.()}
    />
  );
}
