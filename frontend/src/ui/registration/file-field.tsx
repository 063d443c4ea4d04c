import { Trans, useLingui } from '@lingui/react/macro';
import { Button, FileButton } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useRef } from 'react';
import { addRegistrationFile } from '@/api/client';
import { useIdempotency } from '@/api/headers';
import { Problem } from '@/lib/problem';
import { problemWords } from '@/lib/problem-words';
import classes from './question-fields.module.css';

/** As much as the service takes. */
const LARGEST = 5 * 1024 * 1024;

interface FileFieldProps {
  seminarId: string;
  id: string;
  label: ReactNode;
  description?: ReactNode;
  required: boolean;
  error?: ReactNode;
  /** The id of the file; empty for none. */
  value: string;
  onChange: (fileId: string) => void;
  /** Who sends it, where the browser's own sign-in does not say. */
  headers?: Record<string, string>;
}

/** A file is sent as soon as it is chosen, and is an answer once the form is sent. */
export function FileField(props: FileFieldProps) {
  const { seminarId, id, label, description, required, error, value, onChange, headers } = props;
  const { t } = useLingui();
  const reset = useRef<() => void>(null);
  const once = useIdempotency();
  const sending = useMutation({
    mutationFn: async (file: File) => {
      const { name, size, lastModified } = file;
      if (size > LARGEST) throw new Problem('body-too-large', 413, '');
      const { data } = await once({ name, size, lastModified }, (key) =>
        addRegistrationFile({ path: { seminarId }, query: { name }, body: file, headers: { ...headers, ...key } }),
      );
      return data;
    },
    onSuccess: (file) => onChange(file.id),
  });
  const sent = sending.data?.id === value ? sending.data.name : t`A file is attached`;
  const choose = (file: File | null) => {
    if (file) sending.mutate(file);
    // the same file can be chosen again when it could not be sent
    reset.current?.();
  };
  const problem = sending.error ? problemWords(sending.error) : error;
  return (
    <fieldset className={classes.group} aria-describedby={`${id}-hint`}>
      <legend>
        {label}
        {required && (
          <span className={classes.required} aria-hidden="true">
            {' '}
            *
          </span>
        )}
      </legend>
      {description && <p className={classes.hint}>{description}</p>}
      <div className={classes.file}>
        {value && !sending.isPending && <span className={classes.fileName}>{sent}</span>}
        <FileButton
          accept=".pdf,.jpg,.jpeg,.png,.webp,.docx,.xlsx"
          resetRef={reset}
          onChange={choose}
          disabled={sending.isPending}
        >
          {(button) => (
            <Button {...button} id={id} variant="default" size="sm" loading={sending.isPending}>
              {value ? <Trans>Choose another file</Trans> : <Trans>Choose a file</Trans>}
            </Button>
          )}
        </FileButton>
        {value && !sending.isPending && (
          <Button
            variant="subtle"
            size="sm"
            onClick={() => {
              sending.reset();
              onChange('');
            }}
          >
            <Trans>Remove the file</Trans>
          </Button>
        )}
      </div>
      <p id={`${id}-hint`} className={classes.hint}>
        {t`PDF, JPEG, PNG, WebP, DOCX or XLSX, at most 5 MB. The organizers of the seminar alone see it.`}
      </p>
      <p role="status" className={classes.error}>
        {problem}
      </p>
    </fieldset>
  );
}
