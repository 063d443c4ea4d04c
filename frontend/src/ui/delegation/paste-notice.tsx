import { Plural, Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Notice } from '../notice';
import type { Paste } from './entry-rows';

interface PasteNoticeProps {
  paste: Paste;
  onReadAsPerson: () => void;
  onUndo: () => void;
}

/** What was made of a pasted block, with the ways back, until something else is written. */
export function PasteNotice({ paste: { cells, heading }, onReadAsPerson, onUndo }: PasteNoticeProps) {
  const people = cells.length - (heading ? 1 : 0);
  return (
    <output>
      <Notice
        title={<Plural value={people} one="# row was pasted" other="# rows were pasted" />}
        actions={
          <>
            {heading && (
              <Button size="xs" variant="default" onClick={onReadAsPerson}>
                <Trans>The first row is a person</Trans>
              </Button>
            )}
            <Button size="xs" variant="default" onClick={onUndo}>
              <Trans>Undo the pasting</Trans>
            </Button>
          </>
        }
      >
        {heading && <Trans>The first row was read as the names of the columns, not as a person.</Trans>}
      </Notice>
    </output>
  );
}
