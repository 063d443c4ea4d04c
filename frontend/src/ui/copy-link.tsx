import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import classes from './copy-link.module.css';
import { CheckIcon, CopyIcon } from './icons';

/** A link to be handed on: to be read, selected, or copied with one press. */
export function CopyLink({ link }: { link: string }) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(link);
    setCopied(true);
  };
  return (
    <div className={classes.link}>
      <code>{link}</code>
      <Button variant="default" leftSection={copied ? <CheckIcon /> : <CopyIcon />} onClick={copy}>
        {copied ? <Trans>Copied</Trans> : <Trans>Copy the link</Trans>}
      </Button>
      <output className="visually-hidden">{copied && <Trans>Copied</Trans>}</output>
    </div>
  );
}
