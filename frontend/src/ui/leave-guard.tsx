import { Trans, useLingui } from '@lingui/react/macro';
import { createContext, type ReactNode, use, useMemo, useRef, useState } from 'react';
import { ConfirmDialog } from './confirm-dialog';

interface LeaveGuard {
  /** Tells what would be lost; gives back the means to stop guarding. */
  protect: (wouldLose: () => boolean) => () => void;
  /** Goes, after a question where something would be lost. */
  leave: (go: () => void) => void;
  /** Whether the person has just answered that question. */
  answered: () => boolean;
  /** The search parameters of the page without which this is closed. */
  openBy: readonly string[];
}

const Guard = createContext<LeaveGuard>({
  protect: () => () => undefined,
  leave: (go) => go(),
  answered: () => false,
  openBy: [],
});

/** What a form stands in that can be closed without leaving the page. */
export function useLeaveGuard(): LeaveGuard {
  return use(Guard);
}

const byNone: readonly string[] = [];

/** For what can be closed: asks before something that was typed in it is closed away. */
export function useLeaveQuestion(openBy = byNone) {
  const answered = useRef(false);
  const guarded = useRef<() => boolean>(undefined);
  const [asked, setAsked] = useState<() => void>();
  const guard = useMemo<LeaveGuard>(
    () => ({
      protect: (wouldLose) => {
        guarded.current = wouldLose;
        return () => {
          guarded.current = undefined;
        };
      },
      leave: (go) => {
        // Asked once the key is through: the stroke of Esc that asks would answer too.
        if (guarded.current?.()) setTimeout(() => setAsked(() => go));
        else go();
      },
      answered: () => answered.current,
      openBy,
    }),
    [openBy],
  );
  const onLeave = () => {
    setAsked(undefined);
    answered.current = true;
    asked?.();
    answered.current = false;
  };
  return {
    guard,
    question: <LeaveQuestion opened={asked !== undefined} onLeave={onLeave} onStay={() => setAsked(undefined)} />,
  };
}

/** Tells the forms inside what they stand in. */
export function LeaveGuarded({ guard, children }: { guard: LeaveGuard; children: ReactNode }) {
  return <Guard value={guard}>{children}</Guard>;
}

interface LeaveQuestionProps {
  opened: boolean;
  onLeave: () => void;
  onStay: () => void;
}

export function LeaveQuestion({ opened, onLeave, onStay }: LeaveQuestionProps) {
  const { t } = useLingui();
  return (
    <ConfirmDialog
      opened={opened}
      title={t`Leave without saving?`}
      confirm={<Trans>Leave</Trans>}
      danger
      onConfirm={onLeave}
      onClose={onStay}
    >
      <Trans>What you have typed here would be lost.</Trans>
    </ConfirmDialog>
  );
}
