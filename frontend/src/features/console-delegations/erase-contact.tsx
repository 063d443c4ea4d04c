import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import type { Delegation } from '@/api/client';
import { eraseDelegationContact } from '@/api/client/sdk.gen';
import { EraseButton } from '@/ui/erase-button';
import { toast } from '@/ui/toast';
import classes from './delegations.module.css';
import { showsDelegations } from './delegations-query';

/** For a contact who asks the organizers to be erased. */
export function EraseContact({ delegation }: { delegation: Delegation }) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const { seminarId, id: delegationId, contactName } = delegation;
  return (
    <section aria-labelledby="contact-data" className={classes.section}>
      <h3 id="contact-data">
        <Trans>Data of the contact</Trans>
      </h3>
      <div className={classes.buttons}>
        <EraseButton
          size="xs"
          label={<Trans>Erase the contact</Trans>}
          title={t`Erase ${contactName} as the contact?`}
          erase={async () => {
            await eraseDelegationContact({ path: { seminarId, delegationId }, body: { irrevocable: true } });
            toast(<Trans>Erased.</Trans>);
            await queryClient.invalidateQueries(showsDelegations);
          }}
        >
          <Trans>
            Name, e-mail and phone of the contact are erased, and the link stops working. The people stay registered,
            and another contact can be named.
          </Trans>
        </EraseButton>
      </div>
    </section>
  );
}
