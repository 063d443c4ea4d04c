import { useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Session } from '@/api/client';
import { getSessionOptions } from '@/api/client/@tanstack/react-query.gen';
import { useIdempotencyKey } from '@/api/headers';
import { plainText } from '@/lib/localized';
import { DeleteButton } from '@/ui/delete-button';
import { localizedValues } from '@/ui/forms/localized-values';
import { useSaveForm } from '@/ui/forms/use-save-form';
import { toast } from '@/ui/toast';
import { useLanguage } from '@/ui/use-language';
import { useLatest } from '@/ui/use-latest';
import { useSeminar } from '@/ui/use-seminar';
import type { Edits } from './edits/edits';
import type { NewSession } from './grid/grid-view';
import { NOWHERE, placedIn, placeKey } from './grid/places';
import { LastChange } from './last-change';
import { SessionForm } from './session-form';
import { sessionRules, sessionValues, toWriteSession } from './session-values';
import { useProgrammeParts } from './use-programme-parts';

interface SessionPanelFormProps {
  session: Session;
  edits: Edits;
  writable: boolean;
  /** Is given the means to ask whether something was typed. */
  guard: (wouldLose: () => boolean) => void;
  onDone: () => void;
}

export function SessionPanelForm({ session, edits, writable, guard, onDone }: SessionPanelFormProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const queryClient = useQueryClient();
  const { id: seminarId, timeZone } = useSeminar();
  const base = useRef(session);
  const controller = useSaveForm({
    initial: { values: sessionValues(session, timeZone), revision: session.revision },
    validate: sessionRules,
    save: (values) => edits.save(base.current, toWriteSession(values, timeZone, base.current)),
    reload: async () => {
      const options = getSessionOptions({ path: { seminarId, sessionId: session.id } });
      base.current = await queryClient.fetchQuery({ ...options, staleTime: 0 });
      return { values: sessionValues(base.current, timeZone), revision: base.current.revision };
    },
    conflictNote: <LastChange session={session} />,
    onSaved: () => {
      toast(t`Saved.`);
      onDone();
    },
  });
  const { wouldLose } = controller;
  const latest = useLatest(wouldLose);
  useEffect(() => guard(() => latest.current()), [guard, latest]);
  return (
    <SessionForm
      controller={controller}
      readOnly={!writable}
      steppers
      actions={
        <DeleteButton
          name={plainText(session.title, language)}
          onDelete={() => edits.remove(session)}
          onUndo={() => edits.go('undo')}
          onDeleted={onDone}
        />
      }
    />
  );
}

interface NewSessionFormProps {
  draft: NewSession;
  edits: Edits;
  onDone: () => void;
}

export function NewSessionForm({ draft, edits, onDone }: NewSessionFormProps) {
  const { t } = useLingui();
  const { timeZone } = useSeminar();
  const { stages } = useProgrammeParts();
  const idempotencyKey = useIdempotencyKey();
  const { place, startsAt, endsAt } = draft;
  // of several stages, the one that is held there
  const stage = stages.find((each) => place && place.key !== NOWHERE && placeKey(each) === place.key) ?? stages[0];
  const blank = sessionValues(undefined, timeZone);
  const times = sessionValues({ startsAt, endsAt } as Session, timeZone);
  const where = place && placedIn(place, stage);
  const controller = useSaveForm({
    initial: {
      values: {
        ...blank,
        stageId: stage?.id ?? '',
        startsAt: times.startsAt,
        endsAt: times.endsAt,
        placeOrganizationId: where?.placeOrganizationId ?? '',
        place: where?.place ? localizedValues(where.place) : blank.place,
      },
    },
    validate: sessionRules,
    save: (values) => {
      const body = toWriteSession(values, timeZone);
      return edits.create(body, idempotencyKey(body));
    },
    onSaved: () => {
      toast(t`Saved.`);
      onDone();
    },
  });
  return <SessionForm controller={controller} steppers />;
}
