import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { problemWords, violationWords } from '@/lib/problem-words';
import { Notice } from '../notice';
import classes from './form-problem.module.css';
import type { SaveForm } from './use-save-form';

interface FormProblemProps<Values extends object> {
  controller: SaveForm<Values>;
  /** The fields of the form by name, in the order they stand, with their labels: each error leads to its field. */
  fields: Record<string, string>;
}

/** What keeps a form from being saved. Takes the focus when it appears, so that nobody has to look for it. */
export function FormProblem<Values extends object>({ controller, fields }: FormProblemProps<Values>) {
  const { form, problem, conflict } = controller;
  const box = useRef<HTMLDivElement>(null);
  const errors = Object.entries(form.errors).filter(([, message]) => Boolean(message));
  const signature = errors.map(([field]) => field).join() + (problem?.kind ?? '');
  useEffect(() => {
    if (signature) box.current?.focus();
  }, [signature]);
  if (!signature) return null;
  const known = Object.keys(fields).flatMap((field) =>
    errors.filter(([name]) => name === field || name.startsWith(`${field}.`)),
  );
  const elsewhere = problem?.violations.filter(
    ({ field }) => !Object.keys(fields).some((name) => field === name || field.startsWith(`${name}.`)),
  );
  return (
    <div ref={box} tabIndex={-1} className={classes.box}>
      {conflict ? (
        <Notice
          tone="warning"
          title={<Trans>Someone has changed this since you opened it.</Trans>}
          actions={
            <>
              <Button
                variant="default"
                loading={conflict.chosen === 'theirs'}
                onClick={() => conflict.choose('theirs')}
              >
                <Trans>Load their version</Trans>
              </Button>
              <Button variant="default" loading={conflict.chosen === 'mine'} onClick={() => conflict.choose('mine')}>
                <Trans>Save mine over it</Trans>
              </Button>
            </>
          }
        >
          <Trans>Nothing of yours is lost yet: choose what is to stand.</Trans>
          {conflict.note}
        </Notice>
      ) : (
        <Notice tone="danger" title={problem ? problemWords(problem) : <Trans>Some fields need another look.</Trans>}>
          <ul className={classes.list}>
            {known.map(([field, message]) => (
              <li key={field}>
                <a href={`#${fieldId(field)}`} onClick={(event) => focusField(event, field)}>
                  {labelOf(fields, field)}
                </a>
                {': '}
                {message}
              </li>
            ))}
            {elsewhere?.map((violation) => (
              <li key={violation.field + violation.code}>
                {violation.field && `${violation.field}: `}
                {violationWords(violation)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}

/** The id of the control of a field: the field's name, with what an id in an address cannot hold taken out. */
export function fieldId(field: string): string {
  return `field-${field.replaceAll('.', '-')}`;
}

/** A field and what it is a part of, nearest first: "topics.2.kk", "topics.2", "topics". */
function withParents(field: string): string[] {
  const parts = field.split('.');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('.'));
}

function labelOf(fields: Record<string, string>, field: string): string {
  return withParents(field).flatMap((name) => fields[name] ?? [])[0] ?? field;
}

function focusField(event: React.MouseEvent, field: string) {
  // what stands behind the # of the address may be the token of a personal link
  event.preventDefault();
  const control = withParents(field)
    .map((name) => document.getElementById(fieldId(name)))
    .find((found) => found !== null);
  if (!control) return;
  control.scrollIntoView({ block: 'center' });
  control.focus({ preventScroll: true });
}
