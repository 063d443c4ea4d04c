import { Trans, useLingui } from '@lingui/react/macro';
import { Button, FileButton } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { addRegistrationFile } from '@/api/client';
import { useIdempotency } from '@/api/headers';
import { uploading } from '@/api/upload';
import { Problem } from '@/lib/problem';
import { problemWords } from '@/lib/problem-words';
import { useLatest } from '../use-latest';
import { FILE_ON_ITS_WAY } from './answer-values';
import { Legend } from './legend';
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
  /** Where the form is only looked at: nothing is sent. */
  preview?: boolean;
}

/** A file is sent as soon as it is chosen, and is an answer once the form is sent. */
export function FileField(props: FileFieldProps) {
  const { seminarId, id, label, description, required, error, value, onChange, headers, preview } = props;
  const { t } = useLingui();
  const reset = useRef<() => void>(null);
  const [percent, setPercent] = useState(0);
  const [shown, setShown] = useState('');
  const once = useIdempotency();
  const sending = useMutation({
    mutationFn: async ({ file }: { file: File; before: string }) => {
      const { name, size, lastModified } = file;
      if (size > LARGEST) throw new Problem('body-too-large', 413, '');
      const { data } = await once({ name, size, lastModified }, (key) =>
        addRegistrationFile({
          path: { seminarId },
          query: { name },
          body: file,
          headers: { ...headers, ...key },
          fetch: uploading(setPercent),
        }),
      );
      return data;
    },
    onMutate: () => {
      setPercent(0);
      onChange(FILE_ON_ITS_WAY);
    },
    onSuccess: (file) => onChange(file.id),
    onError: (_failure, { before }) => onChange(before),
  });
  // A page that was left while it was sent does not know of it any more.
  const lost = value === FILE_ON_ITS_WAY && !sending.isPending;
  const forget = useLatest(() => lost && sending.isIdle && onChange(''));
  useEffect(() => {
    forget.current();
  }, [forget]);
  const attached = value !== '' && value !== FILE_ON_ITS_WAY;
  const sent = sending.data?.id === value ? sending.data.name : t`A file is attached`;
  const choose = (file: File | null) => {
    if (file && preview) setShown(file.name);
    else if (file) sending.mutate({ file, before: attached ? value : '' });
    // the same file can be chosen again when it could not be sent
    reset.current?.();
  };
  const problem = sending.error ? problemWords(sending.error) : error;
  return (
    <fieldset className={classes.group} aria-describedby={`${id}-hint ${id}-error`}>
      <Legend required={required}>{label}</Legend>
      {description && <p className={classes.hint}>{description}</p>}
      <div className={classes.file}>
        {sending.isPending && (
          <output className={classes.fileName}>
            <Trans>Being sent: {percent} %</Trans>
          </output>
        )}
        {attached && <span className={classes.fileName}>{sent}</span>}
        {shown && <span className={classes.fileName}>{shown}</span>}
        <FileButton
          accept=".pdf,.jpg,.jpeg,.png,.webp,.docx,.xlsx"
          resetRef={reset}
          onChange={choose}
          disabled={sending.isPending}
        >
          {(button) => (
            <Button
              {...button}
              id={id}
              variant="default"
              size="sm"
              loading={sending.isPending}
              aria-describedby={`${id}-hint ${id}-error`}
            >
              {attached ? <Trans>Choose another file</Trans> : <Trans>Choose a file</Trans>}
            </Button>
          )}
        </FileButton>
        {attached && (
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
      <p id={`${id}-error`} role="status" className={classes.error}>
        {problem}
      </p>
    </fieldset>
  );
}
