import { Trans, useLingui } from '@lingui/react/macro';
import { Button, FileButton } from '@mantine/core';
import { useRef } from 'react';
import { problemWords } from '@/lib/problem-words';
import { fieldId } from '@/ui/forms/form-problem';
import { SpeakerPhoto } from '@/ui/speaker-photo';
import classes from './photo-field.module.css';
import type { PhotoUpload } from './use-photo-upload';

interface PhotoFieldProps {
  label: string;
  value?: string;
  upload: PhotoUpload;
  onChange: (photoId: string) => void;
  error?: React.ReactNode;
  readOnly: boolean;
}

/** A picture is sent as soon as it is chosen; the speaker has it once the form is saved. */
export function PhotoField({ label, value, upload, onChange, error, readOnly }: PhotoFieldProps) {
  const { t } = useLingui();
  const reset = useRef<() => void>(null);
  const choose = (file: File | null) => {
    if (file) upload.send(file);
    // the same file can be chosen again when it could not be sent
    reset.current?.();
  };
  const problem = upload.problem ? problemWords(upload.problem) : error;
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
              <FileButton accept="image/jpeg,image/png,image/webp" resetRef={reset} onChange={choose}>
                {(props) => (
                  <Button {...props} id={fieldId('photoId')} variant="default" size="sm" loading={upload.pending}>
                    {value ? <Trans>Choose another picture</Trans> : <Trans>Choose a picture</Trans>}
                  </Button>
                )}
              </FileButton>
              {value && (
                <Button
                  variant="subtle"
                  size="sm"
                  onClick={() => {
                    upload.forget();
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
