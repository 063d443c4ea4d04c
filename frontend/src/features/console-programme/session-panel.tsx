import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Session } from '@/api/client';
import { plainText } from '@/lib/localized';
import { Notice } from '@/ui/notice';
import { SidePanel } from '@/ui/side-panel';
import { useLanguage } from '@/ui/use-language';
import type { Edits } from './edits/edits';
import type { NewSession } from './grid/grid-view';
import { NewSessionForm } from './new-session-form';
import { SessionPanelForm } from './session-panel-form';

interface SessionPanelProps {
  /** The one that is open: its id, or where a new one is to be. */
  open: string | NewSession | undefined;
  sessions: readonly Session[];
  edits: Edits;
  writable: boolean;
  onClose: () => void;
}

const openBy = ['open', 'view'];

/** One session beside the grid, to be read and changed without leaving it. */
export function SessionPanel({ open, sessions, edits, writable, onClose }: SessionPanelProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const id = typeof open === 'string' ? open : undefined;
  const listed = sessions.find((each) => each.id === id);
  const session = useLastListed(id, listed);
  const isNew = open !== undefined && id === undefined;
  const title = isNew ? t`New session` : session ? plainText(session.title, language) : t`Session`;
  return (
    <SidePanel opened={open !== undefined} onClose={onClose} openBy={openBy} title={title}>
      {isNew && <NewSessionForm draft={open as NewSession} edits={edits} onDone={onClose} />}
      {session && (
        <SessionPanelForm
          key={session.id}
          session={session}
          isGone={!listed}
          edits={edits}
          writable={writable}
          onDone={onClose}
        />
      )}
      {id && !session && (
        <Notice tone="warning">
          <Trans>There is no such session. It may have been deleted.</Trans>
        </Notice>
      )}
    </SidePanel>
  );
}

/** The session of that id, also once it is in the list no more: somebody may be writing in it. */
function useLastListed(id: string | undefined, listed: Session | undefined): Session | undefined {
  const [last, setLast] = useState(listed);
  if (listed && listed !== last) setLast(listed);
  return listed ?? (last?.id === id ? last : undefined);
}
