import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import type { MyDelegation } from '@/api/client';
import { eraseDelegationContact } from '@/api/client/sdk.gen';
import { asParticipant } from '@/api/headers';
import { formatDay } from '@/lib/time';
import { forgetRows } from '@/ui/delegation/entry-draft';
import { EraseButton } from '@/ui/erase-button';
import { Notice } from '@/ui/notice';
import { useLanguage } from '@/ui/use-language';
import classes from './delegating.module.css';

interface ContactPrivacyProps {
  mine: MyDelegation;
  token: string;
  onErased: () => void;
}

/** Until when it is kept who the contact is, and the way to be rid of it before. */
export function ContactPrivacy({ mine: { delegation, keptUntil }, token, onErased }: ContactPrivacyProps) {
  const { t } = useLingui();
  const language = useLanguage();
  return (
    <section aria-labelledby="contact-data" className={classes.entry}>
      <h2 id="contact-data">
        <Trans>Your own data</Trans>
      </h2>
      <p>
        <Trans>
          Your name, e-mail and phone as the contact are kept until {formatDay(keptUntil, language)} and erased then.
        </Trans>
      </p>
      <div className={classes.actions}>
        <EraseButton
          label={<Trans>Erase me as the contact</Trans>}
          title={t`Erase you as the contact?`}
          erase={async () => {
            await eraseDelegationContact({
              path: { seminarId: delegation.seminarId, delegationId: delegation.id },
              headers: asParticipant(token),
              body: { irrevocable: true },
            });
            forgetRows(delegation.id);
            onErased();
          }}
        >
          <Trans>
            Your name, e-mail and phone are erased and this link stops working. The people stay registered, each with
            their own link; only the organizers can change the delegation then.
          </Trans>
        </EraseButton>
      </div>
    </section>
  );
}

export function ContactErased() {
  // whoever pressed the button stood in a dialog that is gone
  const said = useRef<HTMLDivElement>(null);
  useEffect(() => said.current?.focus(), []);
  return (
    <div ref={said} tabIndex={-1}>
      <Notice tone="success" title={<Trans>You are erased</Trans>}>
        <Trans>
          Who the contact of the delegation was is kept no longer, and this link opens nothing. The people stay
          registered.
        </Trans>
      </Notice>
    </div>
  );
}
