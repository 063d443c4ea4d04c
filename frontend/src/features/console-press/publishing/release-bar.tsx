import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { Moment } from '@/ui/moment';
import { useSeminar } from '@/ui/use-seminar';
import { useWorkspacePath } from '@/ui/use-workspace-path';
import { useReaders } from '../versions/use-readers';
import { PublishPanel } from './publish-panel';
import type { ReleaseActionProps } from './release-action';
import classes from './release-bar.module.css';
import { TakeBack } from './take-back';
import { StateBadge } from './state-badge';

/** Where the release stands, and what can be done to it as a whole. */
export function ReleaseBar(props: ReleaseActionProps) {
  const { release, unsaved, writable } = props;
  const { timeZone, lifecycle } = useSeminar();
  const to = useWorkspacePath();
  const [publishing, setPublishing] = useState(false);
  const { differs } = useReaders(release);
  const { state, publishedVersion, publishedAt } = release;
  const published = state === 'PUBLISHED';
  return (
    <div className={classes.bar}>
      <h2 className={classes.title}>
        <Trans>Press release</Trans>
      </h2>
      <StateBadge state={state} />
      {publishedVersion !== undefined && publishedAt && (
        <span>
          <Trans>
            Version {publishedVersion}, <Moment at={publishedAt} timeZone={timeZone} />
          </Trans>
        </span>
      )}
      {published && differs === true && (
        <strong>
          <Trans>Readers have an earlier text</Trans>
        </strong>
      )}
      {published && differs === false && !unsaved && (
        <span>
          <Trans>Readers have it as it stands here.</Trans>
        </span>
      )}
      <div className={classes.actions}>
        {publishedVersion !== undefined && (
          <Button component={Link} to={to('press-release/versions')} variant="default" size="sm">
            <Trans>Versions</Trans>
          </Button>
        )}
        {writable && <TakeBack {...props} />}
        {writable && lifecycle !== 'DRAFT' && (!published || differs) && (
          <Button size="sm" onClick={() => setPublishing(true)}>
            <Trans>Publish…</Trans>
          </Button>
        )}
      </div>
      <PublishPanel release={release} unsaved={unsaved} opened={publishing} onClose={() => setPublishing(false)} />
    </div>
  );
}
