import { useLingui } from '@lingui/react/macro';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Session } from '@/api/client';
import { plainText } from '@/lib/localized';
import { SidePanel } from '@/ui/side-panel';
import { NotFound } from '@/ui/states';
import { useLanguage } from '@/ui/use-language';
import type { Edits } from './edits/edits';
import type { NewSession } from './grid/grid-view';
import { NewSessionForm, SessionPanelForm } from './session-panel-form';

interface SessionPanelProps {
  /** The one that is open: its id, or where a new one is to be. */
  open: string | NewSession | undefined;
  sessions: readonly Session[];
  edits: Edits;
  writable: boolean;
  onClose: () => void;
}

/** One session beside the grid, to be read and changed without leaving it. */
export function SessionPanel({ open, sessions, edits, writable, onClose }: SessionPanelProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const id = typeof open === 'string' ? open : undefined;
  const session = sessions.find((each) => each.id === id);
  const isNew = open !== undefined && id === undefined;
  const title = isNew ? t`New session` : session ? plainText(session.title, language) : t`Session`;
  return (
    <SidePanel opened={open !== undefined} onClose={onClose} title={title}>
      {isNew && <NewSessionForm draft={open as NewSession} edits={edits} onDone={onClose} />}
      {session && <Latest key={session.id} session={session} edits={edits} writable={writable} onDone={onClose} />}
      {id && !session && <NotFound />}
    </SidePanel>
  );
}

interface LatestProps {
  session: Session;
  edits: Edits;
  writable: boolean;
  onDone: () => void;
}

/** Shows what somebody else makes of the session meanwhile, unless something has been typed here already. */
function Latest({ session, ...props }: LatestProps) {
  const typed = useRef<() => boolean>(() => false);
  const [shown, setShown] = useState(session);
  const guard = useCallback((wouldLose: () => boolean) => {
    typed.current = wouldLose;
  }, []);
  useEffect(() => {
    if (!typed.current()) setShown(session);
  }, [session]);
  return <SessionPanelForm key={shown.revision} session={shown} guard={guard} {...props} />;
}
