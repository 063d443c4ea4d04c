import { Plural, useLingui } from '@lingui/react/macro';
import type { MailingProgress } from '@/api/client';
import classes from './sent-mailing.module.css';

/** How many letters are sent, and how many are not. */
export function ProgressFacts({ progress }: { progress: MailingProgress }) {
  const { t } = useLingui();
  const { recipients, sent, failed, queued, dropped } = progress;
  const over = sent + failed + dropped;
  return (
    <section className={classes.progress} aria-label={t`How far it has come`}>
      <progress max={Math.max(recipients, over, 1)} value={over} aria-label={t`Letters that are dealt with`} />
      <output>
        {[
          t`Sent: ${sent} of ${recipients}`,
          queued > 0 ? t`waiting: ${queued}` : '',
          failed > 0 ? t`not taken: ${failed}` : '',
        ]
          .filter(Boolean)
          .join(' · ')}
      </output>
      {dropped > 0 && (
        <p>
          <Plural value={dropped} one="# letter is not sent any more" other="# letters are not sent any more" />
        </p>
      )}
    </section>
  );
}
