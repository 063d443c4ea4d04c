import { Trans, useLingui } from '@lingui/react/macro';
import { Button, FileButton } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { addPhoto } from '@/api/client';
import { useIdempotencyKey } from '@/api/headers';
import { Problem } from '@/lib/problem';
import { problemWords } from '@/lib/problem-words';
import { fieldId } from '@/ui/forms/form-problem';
import { SpeakerPhoto } from '@/ui/speaker-photo';
import { useSeminar } from '@/ui/use-seminar';
import classes from './photo-field.module.css';

/** As much as the service takes. */
const LARGEST = 10 * 1024 * 1024;

interface PhotoFieldProps {
  label: string;
  value?: string;
  onChange: (photoId: string) => void;
  error?: React.ReactNode;
  readOnly: boolean;
}

/** A picture is sent as soon as it is chosen; the speaker has it once the form is saved. */
export function PhotoField({ label, value, onChange, error, readOnly }: PhotoFieldProps) {
  const { t } = useLingui();
  const { id: seminarId } = useSeminar();
  const idempotencyKey = useIdempotencyKey();
  const sending = useMutation({
    mutationFn: async (file: File) => {
      if (file.size > LARGEST) throw new Problem('body-too-large', 413, '');
      const { name, size, lastModified } = file;
      const headers = { ...idempotencyKey({ name, size, lastModified }), 'Content-Type': file.type };
      return (await addPhoto({ path: { seminarId }, body: file, headers })).data;
    },
    onSuccess: ({ id }) => onChange(id),
  });
  const choose = (file: File | null) => file && sending.mutate(file);
  const problem = sending.error ? problemWords(sending.error) : error;
  const hint = `${fieldId('photoId')}-hint`;
  return (
    <div role="group" aria-label={label} aria-describedby={hint} className={classes.field}>
      <p className={classes.label} aria-hidden="true">
        {label}
      </p>
      <div className={classes.row}>
        {value ? <SpeakerPhoto photoId={value} size="large" /> : <span className={classes.nobody} aria-hidden="true" />}
        <div className={classes.side}>
          {!readOnly && (
            <div className={classes.buttons}>
              <FileButton accept="image/jpeg,image/png,image/webp" onChange={choose}>
                {(props) => (
                  <Button {...props} id={fieldId('photoId')} variant="default" size="sm" loading={sending.isPending}>
                    {value ? <Trans>Choose another picture</Trans> : <Trans>Choose a picture</Trans>}
                  </Button>
                )}
              </FileButton>
              {value && (
                <Button
                  variant="subtle"
                  size="sm"
                  onClick={() => {
                    sending.reset();
                    onChange('');
                  }}
                >
                  <Trans>Remove the picture</Trans>
                </Button>
              )}
            </div>
          )}
          <p id={hint} className={classes.hint}>
            {t`JPEG, PNG or WebP, at most 10 MB. Everyone sees it once the programme is published; place and camera that the file tells of are left out.`}
          </p>
          <p role="status" className={classes.problem}>
            {problem}
          </p>
        </div>
      </div>
    </div>
  );
}
