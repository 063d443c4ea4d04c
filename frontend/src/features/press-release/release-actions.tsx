import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { PressRelease } from '@/api/client';
import { plainText } from '@/lib/localized';
import { DocumentIcon, PrintIcon } from '@/ui/icons';
import { releasePdf } from '@/ui/published-release';
import { ShareButton } from '@/ui/share-button';
import { useLanguage } from '@/ui/use-language';
import classes from './release-actions.module.css';

export function ReleaseActions({ release }: { release: PressRelease }) {
  const language = useLanguage();
  const pdf = releasePdf(release, language);
  return (
    <div className={classes.actions}>
      <Button component="a" href={pdf} type="application/pdf" variant="default" leftSection={<DocumentIcon />}>
        <Trans>As PDF</Trans>
      </Button>
      <Button className="needs-script" variant="default" leftSection={<PrintIcon />} onClick={() => window.print()}>
        <Trans>Print</Trans>
      </Button>
      <ShareButton title={plainText(release.title, language)} />
    </div>
  );
}
