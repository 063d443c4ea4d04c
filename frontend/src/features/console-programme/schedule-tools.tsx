import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { RedoIcon, UndoIcon } from '@/ui/icons';
import type { Edits } from './edits/edits';
import type { UndoStack } from './edits/undo-stack';
import { undoStroke } from './grid/keys';
import classes from './schedule-tools.module.css';

interface ScheduleToolsProps {
  edits: Edits;
  stack: UndoStack;
  writable: boolean;
  children?: ReactNode;
}

/** What is done with the whole of the programme by the clock. */
export function ScheduleTools({ edits, stack, writable, children }: ScheduleToolsProps) {
  const { t } = useLingui();
  useUndoStrokes(edits, writable);
  return (
    <div className={classes.tools}>
      {writable && (
        <div role="group" aria-label={t`Undo and redo`} className={classes.steps}>
          <Button
            variant="default"
            size="sm"
            leftSection={<UndoIcon />}
            disabled={stack.done.length === 0}
            aria-keyshortcuts="Control+Z Meta+Z"
            onClick={() => void edits.go('undo')}
          >
            <Trans>Undo</Trans>
          </Button>
          <Button
            variant="default"
            size="sm"
            leftSection={<RedoIcon />}
            disabled={stack.undone.length === 0}
            aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z"
            onClick={() => void edits.go('redo')}
          >
            <Trans>Redo</Trans>
          </Button>
        </div>
      )}
      {children}
    </div>
  );
}

/** Ctrl+Z wherever the focus is, but for fields, which undo their own typing. */
function useUndoStrokes(edits: Edits, enabled: boolean) {
  useEffect(() => {
    if (!enabled) return;
    const press = (event: KeyboardEvent) => {
      const direction = undoStroke(event);
      const inField = (event.target as Element | null)?.closest?.(
        'input, textarea, select, [contenteditable], [role=dialog]',
      );
      if (!direction || inField) return;
      event.preventDefault();
      void edits.go(direction);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [edits, enabled]);
}
