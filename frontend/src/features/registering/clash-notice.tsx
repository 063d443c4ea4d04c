import { Trans } from '@lingui/react/macro';
import type { MyRegistration } from '@/api/client';
import { plainText } from '@/lib/localized';
import { Notice } from '@/ui/notice';
import { useLanguage } from '@/ui/use-language';

/** That somebody is to be at two places at one time, as happens when groups are made after people have signed up. */
export function ClashNotice({ mine: { sessions, editable } }: { mine: MyRegistration }) {
  const language = useLanguage();
  const met = sessions.filter(({ signedUpAt, clashes }) => signedUpAt && clashes.length > 0);
  if (met.length === 0) return null;
  return (
    <Notice tone="warning" title={<Trans>You are to be at two places at one time</Trans>}>
      <ul>
        {met.map(({ sessionId, title, clashes }) => (
          <li key={sessionId}>
            {plainText(title, language)} – {clashes.map((clash) => plainText(clash.title, language)).join('; ')}
          </li>
        ))}
      </ul>
      {editable ? (
        <Trans>Decide which you come to: you can give up the place at a session below.</Trans>
      ) : (
        <Trans>Decide which you come to, and tell the organizers.</Trans>
      )}
    </Notice>
  );
}
