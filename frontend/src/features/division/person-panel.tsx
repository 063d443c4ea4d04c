import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { AssignmentExplanation, Division, GroupLock } from '@/api/client';
import { getAssignmentOptions } from '@/api/client/@tanstack/react-query.gen';
import { routeName } from '@/lib/words';
import { RouteNumber } from '@/ui/route-line';
import { routeOf, type SeminarParts } from '@/ui/seminar-parts';
import { SidePanel } from '@/ui/side-panel';
import { ErrorState, LoadingLines } from '@/ui/states';
import { useLanguage } from '@/ui/use-language';
import { useRegions } from '@/ui/use-regions';
import { useSeminar } from '@/ui/use-seminar';
import { useAddress } from './address';
import { LockSection } from './lock-section';
import { OptionList } from './option-list';
import { OutcomeLabel } from './outcome-bar';
import { outcomeOf } from './outcomes';
import { personName } from './person-link';
import classes from './person-panel.module.css';

interface PersonPanelProps {
  division: Division;
  parts: SeminarParts;
  locks: readonly GroupLock[];
  mayLock: boolean;
}

/** Why one person is where they are, and the means to place them otherwise. */
export function PersonPanel({ division, parts, locks, mayLock }: PersonPanelProps) {
  const { t } = useLingui();
  const { id: seminarId } = useSeminar();
  const { address, go } = useAddress();
  const registrationId = address.person;
  const { data, error, refetch } = useQuery({
    ...getAssignmentOptions({
      path: { seminarId, divisionId: division.id, registrationId: registrationId ?? '' },
    }),
    enabled: Boolean(registrationId),
  });
  const shown = registrationId === data?.assignment.registrationId ? data : undefined;
  return (
    <SidePanel
      opened={Boolean(registrationId)}
      onClose={() => go({ person: undefined })}
      title={shown ? personName(shown.assignment.fullName) : t`Why this group`}
    >
      {shown ? (
        <ExplanationText explanation={shown} parts={parts} locks={locks} mayLock={mayLock} />
      ) : error ? (
        <ErrorState error={error} onRetry={refetch} />
      ) : (
        <LoadingLines lines={[50, 80, 80, 100, 90, 100]} />
      )}
    </SidePanel>
  );
}

interface ExplanationProps {
  explanation: AssignmentExplanation;
  parts: SeminarParts;
  locks: readonly GroupLock[];
  mayLock: boolean;
}

function ExplanationText({ explanation, parts, locks, mayLock }: ExplanationProps) {
  const language = useLanguage();
  const { startsOn } = useSeminar();
  const regions = useRegions(startsOn);
  const { assignment } = explanation;
  const lock = locks.find((each) => each.registrationId === assignment.registrationId);
  return (
    <div className={classes.person}>
      <p className={classes.region}>{regions.nameOf(assignment.regionCode)}</p>
      <section>
        <h3>
          <Trans>What was wished</Trans>
        </h3>
        {assignment.preferences.length === 0 ? (
          <p>
            <Trans>Nothing: the choice was left to the organizer, so any group was as good as another.</Trans>
          </p>
        ) : (
          <ol className={classes.wishes}>
            {assignment.preferences.map((routeId) => {
              const route = routeOf(parts, routeId);
              if (!route) return null;
              return (
                <li key={routeId} data-got={routeId === assignment.routeId || undefined}>
                  <RouteNumber route={route} size="sm" />
                  <span>{routeName(route, language)}</span>
                  {routeId === assignment.routeId && <OutcomeLabel outcome={outcomeOf(assignment)} />}
                </li>
              );
            })}
          </ol>
        )}
      </section>
      <section>
        <h3>
          <Trans>What each group would have meant</Trans>
        </h3>
        <OptionList explanation={explanation} parts={parts} lockReason={lock?.reason} />
      </section>
      {(mayLock || lock) && (
        <LockSection key={lock?.id ?? 'unlocked'} assignment={assignment} lock={lock} parts={parts} mayLock={mayLock} />
      )}
    </div>
  );
}
