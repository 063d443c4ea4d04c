import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import classes from './file-drop.module.css';

interface FileDropProps {
  /** Of the file that was chosen. */
  name: string | undefined;
  /** The kinds of files, as an input takes them. */
  accept: string;
  disabled: boolean;
  onChoose: (file: File) => void;
}

/** A field for one file, chosen or dropped upon it. */
export function FileDrop({ name, accept, disabled, onChoose }: FileDropProps) {
  const [over, setOver] = useState(false);
  return (
    <label className={classes.drop} data-over={over || undefined}>
      {/* It lies over the whole field, so that the browser itself takes what is dropped there. */}
      <input
        type="file"
        accept={accept}
        disabled={disabled}
        className={classes.input}
        onDragEnter={() => setOver(true)}
        onDragLeave={() => setOver(false)}
        onDrop={() => setOver(false)}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onChoose(file);
          // the same file, mended meanwhile, can be chosen again
          currentTarget.value = '';
        }}
      />
      <span className={classes.choose}>{name ? <Trans>Choose another file</Trans> : <Trans>Choose a file</Trans>}</span>
      <span className={classes.name}>{name ?? <Trans>or drop it here</Trans>}</span>
    </label>
  );
}
