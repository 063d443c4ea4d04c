import { Trans, useLingui } from '@lingui/react/macro';
import type { PressRelease } from '@/api/client';
import type { Language } from '@/lib/languages';
import { CARD, releaseCard } from '@/ui/published-release';
import classes from './link-card.module.css';

interface LinkCardProps {
  release: PressRelease;
  language: Language;
}

/** The picture that others see where a link to the release is shared. */
export function LinkCard({ release, language }: LinkCardProps) {
  const { t } = useLingui();
  return (
    <figure className={classes.card}>
      <img
        src={releaseCard(release, language)}
        alt={t`Picture with the title, the day and the venue`}
        {...CARD}
        loading="lazy"
      />
      <figcaption>
        <Trans>So a link to it looks where it is shared.</Trans>
      </figcaption>
    </figure>
  );
}
