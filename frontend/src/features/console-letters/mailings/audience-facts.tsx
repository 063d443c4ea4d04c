import { Plural, Trans } from '@lingui/react/macro';
import type { MailingAudience } from '@/api/client';
import { languageNames } from '@/lib/languages';
import { registrationStatusWords } from '@/lib/words';
import classes from './mailing-review.module.css';

/** Whom a letter reaches, and whom it does not. */
export function AudienceFacts({ audience }: { audience: MailingAudience }) {
  const { recipients, byLanguage, byStatus, withoutAddress, unsubscribed, left } = audience;
  const words: Record<string, string> = registrationStatusWords();
  return (
    <section className={classes.facts}>
      <p className={classes.count}>
        <Plural value={recipients} one="# person gets it" other="# people get it" />
      </p>
      {recipients > 0 && (
        <>
          <p>{byLanguage.map(({ language, count }) => `${languageNames[language]}: ${count}`).join(' · ')}</p>
          <p>
            {Object.entries(byStatus)
              .map(([status, count]) => `${words[status] ?? status}: ${count}`)
              .join(' · ')}
          </p>
        </>
      )}
      {unsubscribed > 0 && (
        <p>
          <Plural value={unsubscribed} one="# person wants no such letters" other="# people want no such letters" />
        </p>
      )}
      {withoutAddress > 0 && (
        <p>
          <Plural
            value={withoutAddress}
            one="# person has no address that could exist"
            other="# people have no address that could exist"
          />
        </p>
      )}
      {left.length > 0 && (
        <details>
          <summary>
            <Trans>Who does not get it</Trans>
          </summary>
          <ul className={classes.left}>
            {left.map(({ registrationId, fullName }) => (
              <li key={registrationId}>{fullName}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
