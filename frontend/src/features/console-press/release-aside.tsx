import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { PressRelease } from '@/api/client';
import { type Language, languageNames } from '@/lib/languages';
import { CopyLink } from '@/ui/copy-link';
import { useSeminar } from '@/ui/use-seminar';
import { useSeminarAccess } from '@/ui/use-seminar-access';
import { LinkCard } from './publishing/link-card';
import { PdfButton } from './publishing/pdf-button';
import classes from './release-aside.module.css';

interface ReleaseAsideProps {
  release: PressRelease;
  /** The one in which the release is read here; paper, card and link are in the same. */
  language: Language;
}

/** The ways in which a release leaves the house: on paper, as a page, as a link. */
export function ReleaseAside({ release, language }: ReleaseAsideProps) {
  const { t } = useLingui();
  const { slug } = useSeminar();
  const { access } = useSeminarAccess();
  const published = release.state === 'PUBLISHED';
  const page = `/${language}/seminars/${slug}/release`;
  return (
    <aside className={classes.aside} aria-label={t`Paper, page and link`}>
      <section>
        <h3>
          <Trans>On paper, {languageNames[language]}</Trans>
        </h3>
        <div className={classes.buttons}>
          {access?.sees && <PdfButton release={release} language={language} version="draft" />}
          {published && <PdfButton release={release} language={language} version="published" />}
        </div>
      </section>
      {published ? (
        <section>
          <h3>
            <Trans>For everyone, {languageNames[language]}</Trans>
          </h3>
          <Button component={Link} to={page} variant="default" size="sm">
            <Trans>As the public reads it</Trans>
          </Button>
          <CopyLink link={window.location.origin + page} />
          <LinkCard release={release} language={language} />
        </section>
      ) : (
        <p className={classes.hint}>
          <Trans>Once it is published, its page and the picture for links to it are found here.</Trans>
        </p>
      )}
    </aside>
  );
}
