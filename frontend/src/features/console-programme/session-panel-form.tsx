import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Session } from '@/api/client';
import { getSessionOptions } from '@/api/client/@tanstack/react-query.gen';
import { useIdempotency } from '@/api/headers';
import { plainText } from '@/lib/localized';
import { DeleteButton } from '@/ui/delete-button';
import { useSaveForm } from '@/ui/forms/use-save-form';
import { Notice } from '@/ui/notice';
import { toast } from '@/ui/toast';
import { useLanguage } from '@/ui/use-language';
import { useLatest } from '@/ui/use-latest';
import { useSeminar } from '@/ui/use-seminar';
import type { Edits } from './edits/edits';
import { differing, sameContent } from './edits/session-change';
import { Deletion, LastChange } from './last-change';
import { SessionForm } from './session-form';
import classes from './session-panel-form.module.css';
import { sessionRules, type SessionValues, sessionValues, toWriteSession } from './session-values';

interface SessionPanelFormProps {
  session: Session;
  /** Somebody has deleted it meanwhile. */
  isGone: boolean;
  edits: Edits;
  writable: boolean;
  onDone: () => void;
}

export function SessionPanelForm({ session, isGone, edits, writable, onDone }: SessionPanelFormProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const queryClient = useQueryClient();
  const once = useIdempotency();
  const { id: seminarId, timeZone } = useSeminar();
  const base = useRef(session);
  const written = (values: SessionValues) => toWriteSession(values, timeZone, base.current);
  const filledFrom = (one: Session) => ({ values: sessionValues(one, timeZone), revision: one.revision });
  const controller = useSaveForm({
    initial: filledFrom(session),
    validate: sessionRules,
    save: (values, _revision, filled) => {
      const body = written(values);
      if (isGone) return once(body, (key) => edits.create(body, key));
      return edits.save(base.current, differing(written(filled), body));
    },
    reload: async () => {
      const options = getSessionOptions({ path: { seminarId, sessionId: session.id } });
      base.current = await queryClient.fetchQuery({ ...options, staleTime: 0 });
      return filledFrom(base.current);
    },
    conflictNote: <LastChange session={session} />,
    onSaved: () => {
      toast(t`Saved.`);
      onDone();
    },
  });
  const latest = useLatest(controller);
  useEffect(() => {
    // what somebody else makes of it is shown at once, but never over what is being typed
    if (sameContent(base.current, session) || latest.current.wouldLose()) return;
    base.current = session;
    latest.current.standOn({ values: sessionValues(session, timeZone), revision: session.revision });
  }, [session, latest, timeZone]);
  return (
    <div className={classes.panel}>
      {isGone && (
        <Notice tone="warning" title={<Trans>Somebody has deleted this session.</Trans>}>
          <Deletion session={session} />
          {writable && <Trans>What stands here is not lost: saved, it becomes a new session.</Trans>}
        </Notice>
      )}
      <SessionForm
        controller={controller}
        readOnly={!writable}
        steppers
        actions={
          !isGone && (
            <DeleteButton
              name={plainText(session.title, language)}
              onDelete={() => edits.remove(base.current)}
              onUndo={(deleted) => edits.undo(deleted)}
              onDeleted={() => {
                controller.giveUp();
                onDone();
              }}
            />
          )
        }
      />
    </div>
  );
}
