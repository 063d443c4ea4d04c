import { Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import { useRef, useState } from 'react';
import type { Session } from '@/api/client';
import { useIdempotency } from '@/api/headers';
import { localizedValues } from '@/ui/forms/localized-values';
import { useSaveForm } from '@/ui/forms/use-save-form';
import { Notice } from '@/ui/notice';
import { toast } from '@/ui/toast';
import { useSeminar } from '@/ui/use-seminar';
import type { Edits } from './edits/edits';
import type { NewSession } from './grid/grid-view';
import { NOWHERE, placedIn, placeKey } from './grid/places';
import { SessionForm } from './session-form';
import { sessionRules, sessionValues, toWriteSession } from './session-values';
import { useProgrammeParts } from './use-programme-parts';
import { useRouteStops } from './use-route-stops';

interface NewSessionFormProps {
  draft: NewSession;
  edits: Edits;
  onDone: () => void;
}

export function NewSessionForm({ draft, edits, onDone }: NewSessionFormProps) {
  const { t } = useLingui();
  const { timeZone } = useSeminar();
  const { stages } = useProgrammeParts();
  const once = useIdempotency();
  const { place, startsAt, endsAt, route } = draft;
  const { stops, showAt } = useRouteStops(route?.id);
  const [stopId, setStopId] = useState(stops[0]?.id ?? '');
  const made = useRef<Session>(undefined);
  const [isMade, setMade] = useState(false);
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
    save: async (values) => {
      const body = toWriteSession(values, timeZone, made.current);
      // saved once more because the stop could not be written, it is the same session
      made.current = made.current
        ? await edits.save(made.current, body)
        : await once(body, (key) => edits.create(body, key));
      setMade(true);
      if (stopId) await showAt(stopId, made.current.id);
    },
    onSaved: () => {
      toast(t`Saved.`);
      onDone();
    },
  });
  return (
    <>
      {isMade && controller.problem && (
        <Notice tone="warning">
          <Trans>
            The session itself is saved. Only its stop could not be written: save once more, or choose the session at
            the stop under “Routes”.
          </Trans>
        </Notice>
      )}
      <SessionForm
        controller={controller}
        steppers
        where={
          route && (
            <NativeSelect
              label={t`Stop that shows it: ${route.name}`}
              description={stops.length === 0 ? t`The route has no stop yet.` : undefined}
              value={stopId}
              onChange={({ currentTarget }) => setStopId(currentTarget.value)}
              data={[
                ...stops.map(({ id, name }) => ({ value: id, label: name })),
                { value: '', label: t`None: it is for everyone` },
              ]}
            />
          )
        }
      />
    </>
  );
}
