import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { eraseRegistration, type Registration } from '@/api/client';
import { EraseButton } from '@/ui/erase-button';
import { toast } from '@/ui/toast';
import classes from './panel-section.module.css';
import { showsRegistrations } from './registrations-query';

/** For somebody who asks the organizers to be erased. */
export function EraseSection({
  registration: { id: registrationId, seminarId, fullName },
}: {
  registration: Registration;
}) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  return (
    <section aria-labelledby="own-data" className={classes.section}>
      <h3 id="own-data">
        <Trans>Data of the person</Trans>
      </h3>
      <EraseButton
        size="xs"
        label={<Trans>Erase this person</Trans>}
        title={t`Erase ${fullName} for good?`}
        erase={async () => {
          await eraseRegistration({ path: { seminarId, registrationId }, body: { irrevocable: true } });
          toast(<Trans>Erased.</Trans>);
          await queryClient.invalidateQueries(showsRegistrations);
        }}
      >
        <Trans>
          Name, contacts, answers and files are erased and the link stops working. What is counted stays; a place is
          freed while the seminar is not over. Nobody is told by mail.
        </Trans>
      </EraseButton>
    </section>
  );
}
