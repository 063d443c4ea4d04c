import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRegistrationOptions } from '@/api/client/@tanstack/react-query.gen';
import type { SeminarParts } from '@/ui/seminar-parts';
import { SidePanel } from '@/ui/side-panel';
import { ErrorState, LoadingLines } from '@/ui/states';
import { useFocusAfter } from '@/ui/use-focus-after';
import { useSeminar } from '@/ui/use-seminar';
import { EditRegistration } from './edit-registration';
import { RegistrationDetails } from './registration-details';
import { panelParams, usePanelAddress } from './use-panel-address';

interface RegistrationPanelProps {
  parts: SeminarParts;
  mayWrite: boolean;
  /** Who else waits for approval; absent where nobody does. */
  next?: string;
}

/** One registration, beside the list it came from. */
export function RegistrationPanel({ parts, mayWrite, next }: RegistrationPanelProps) {
  const { t } = useLingui();
  const { id: seminarId } = useSeminar();
  const { openId, isEditing, close } = usePanelAddress();
  const { data, error, refetch } = useQuery({
    ...getRegistrationOptions({ path: { seminarId, registrationId: openId ?? '' } }),
    enabled: Boolean(openId),
  });
  const registration = data?.id === openId ? data : undefined;
  // the button that leads to the next person goes with the one before
  const title = useFocusAfter<HTMLHeadingElement>(registration?.id);
  return (
    <SidePanel
      opened={Boolean(openId)}
      onClose={close}
      openBy={panelParams}
      title={registration?.fullName ?? t`Registration`}
      titleRef={title}
    >
      {registration && isEditing && mayWrite ? (
        <EditRegistration key={registration.id} registration={registration} parts={parts} />
      ) : registration ? (
        <RegistrationDetails
          key={registration.id}
          registration={registration}
          parts={parts}
          mayWrite={mayWrite}
          next={next}
        />
      ) : error ? (
        <ErrorState error={error} onRetry={refetch} />
      ) : (
        <LoadingLines lines={[40, 100, 80, 90, 70]} />
      )}
    </SidePanel>
  );
}
