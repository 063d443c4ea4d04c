import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useContext, useState } from 'react';
import { useLocation } from 'react-router';
import { CheckIcon, ShareIcon } from './icons';
import { Site } from './site';

/** Hands on the page: to whatever the device shares with, or else as a link to be pasted. */
export function ShareButton({ title }: { title: string }) {
  const link = useContext(Site) + useLocation().pathname;
  const [outcome, setOutcome] = useState<'copied' | 'by-hand'>();
  const share = async () => {
    try {
      const device: Partial<Pick<Navigator, 'share'>> = navigator;
      if (device.share) return await navigator.share({ title, url: link });
      await navigator.clipboard.writeText(link);
      setOutcome('copied');
    } catch (error) {
      // Whoever closes the device's own dialog wants nothing more; where there is no clipboard, one copies by hand.
      if (!(error instanceof DOMException && error.name === 'AbortError')) setOutcome('by-hand');
    }
  };
  return (
    <>
      <Button
        className="needs-script"
        variant="default"
        leftSection={outcome === 'copied' ? <CheckIcon /> : <ShareIcon />}
        onClick={share}
      >
        {outcome === 'copied' ? <Trans>Link copied</Trans> : <Trans>Share</Trans>}
      </Button>
      <output className={outcome === 'by-hand' ? undefined : 'visually-hidden'}>
        {outcome === 'copied' && <Trans>Link copied</Trans>}
        {outcome === 'by-hand' && <code>{link}</code>}
      </output>
    </>
  );
}
