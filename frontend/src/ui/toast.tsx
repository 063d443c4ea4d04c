import { Trans, useLingui } from '@lingui/react/macro';
import { Button, CloseButton } from '@mantine/core';
import { type ReactNode, useSyncExternalStore } from 'react';
import classes from './toast.module.css';

interface Message {
  id: number;
  content: ReactNode;
  undo?: () => Promise<unknown>;
}

let messages: readonly Message[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function show(next: readonly Message[]) {
  messages = next;
  for (const listener of listeners) listener();
}

const hide = (id: number) => show(messages.filter((message) => message.id !== id));

function add(content: ReactNode, milliseconds: number, undo?: () => Promise<unknown>) {
  const id = ++lastId;
  show([...messages, { id, content, undo }]);
  setTimeout(hide, milliseconds, id);
}

/** Says what has happened, at the edge of the screen, for a while. */
export function toast(content: ReactNode) {
  add(content, 5000);
}

/** The same, with the way back for as long as it stands there. */
export function toastWithUndo(content: ReactNode, undo: () => Promise<unknown>) {
  add(content, 12_000, undo);
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Where the messages appear: once on a page, there before the first of them, so that each is read out. */
export function Toasts() {
  const { t } = useLingui();
  const shown = useSyncExternalStore(
    subscribe,
    () => messages,
    () => messages,
  );
  const goBack = ({ id, undo }: Message) => {
    hide(id);
    undo?.().then(
      () => toast(<Trans>It is back.</Trans>),
      () => toast(<Trans>This could not be undone.</Trans>),
    );
  };
  return (
    <section aria-label={t`Messages`} aria-live="polite" className={classes.toasts}>
      {shown.map((message) => (
        <div key={message.id} className={classes.toast}>
          <p>{message.content}</p>
          {message.undo && (
            <Button variant="default" size="compact-sm" onClick={() => goBack(message)}>
              <Trans>Undo</Trans>
            </Button>
          )}
          <CloseButton aria-label={t`Close`} onClick={() => hide(message.id)} />
        </div>
      ))}
    </section>
  );
}
