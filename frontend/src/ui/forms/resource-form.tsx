import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { type FormEventHandler, type ReactNode, useRef } from 'react';
import { latinKey } from '@/lib/latin-key';
import { FormProblem } from './form-problem';
import classes from './resource-form.module.css';
import { UnsavedGuard } from './unsaved-guard';
import type { SaveForm } from './use-save-form';

interface ResourceFormProps<Values extends object> {
  controller: SaveForm<Values>;
  /** Names the form to those who listen. */
  label: string;
  /** The labels of the fields by name, in their order. */
  fields: Record<string, string>;
  /** May be looked at, not changed. */
  readOnly?: boolean;
  /** Something that belongs to it is still on its way: it can be saved when that has arrived. */
  busy?: boolean;
  /** Beside the button that saves. */
  actions?: ReactNode;
  children: ReactNode;
}

/** The frame of every form of the console: what keeps it from being saved, the guard of what was typed, its buttons. */
export function ResourceForm<Values extends object>(props: ResourceFormProps<Values>) {
  const { controller, label, fields, readOnly, busy = false, actions, children } = props;
  const form = useRef<HTMLFormElement>(null);
  const submit: FormEventHandler<HTMLFormElement> = (event) =>
    busy ? event.preventDefault() : controller.submit(event);
  // Ctrl+S (⌘S) saves, also out of the middle of a field.
  useWindowEvent('keydown', (event) => {
    if (!saves(event)) return;
    event.preventDefault();
    if (!readOnly) form.current?.requestSubmit();
  });
  return (
    <form ref={form} onSubmit={submit} noValidate aria-label={label} className={classes.form}>
      <UnsavedGuard wouldLose={() => busy || controller.wouldLose()} />
      <FormProblem controller={controller} fields={fields} />
      <fieldset disabled={readOnly} className={classes.fields}>
        {children}
      </fieldset>
      {!readOnly && (
        <div className={classes.buttons}>
          <Button type="submit" loading={busy || controller.saving} aria-keyshortcuts="Control+S Meta+S">
            <Trans>Save</Trans>
          </Button>
          {actions}
        </div>
      )}
    </form>
  );
}

function saves(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && latinKey(event) === 's';
}

/** Fields that belong together, under a heading. */
export function FormSection({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <section className={classes.section}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

export function FieldRow({ children }: { children: ReactNode }) {
  return <div className={classes.row}>{children}</div>;
}
