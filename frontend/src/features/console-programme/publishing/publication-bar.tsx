import { Plural, Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { getDraftChangesOptions, listVersionsOptions } from '@/api/client/@tanstack/react-query.gen';
import { Moment } from '@/ui/moment';
import { useSeminar } from '@/ui/use-seminar';
import { useSeminarAccess } from '@/ui/use-seminar-access';
import classes from './publication-bar.module.css';
import { PublishPanel } from './publish-panel';
import { VersionsPanel } from './versions-panel';

/** How what is arranged here stands to what everyone else sees, and the way to make it so. */
export function PublicationBar() {
  const { id: seminarId, lifecycle, timeZone } = useSeminar();
  const { access, mayChange } = useSeminarAccess();
  const [opened, setOpened] = useState<'publish' | 'versions'>();
  const drafted = lifecycle === 'DRAFT';
  const enabled = access?.sees === true && !drafted;
  const draft = useQuery({ ...getDraftChangesOptions({ path: { seminarId } }), enabled });
  const versions = useQuery({ ...listVersionsOptions({ path: { seminarId }, query: { limit: 1 } }), enabled });
  if (!access?.sees) return null;
  if (drafted) {
    return (
      <p className={classes.bar}>
        <Trans>The seminar is a draft: nobody outside the team sees the programme yet.</Trans>
      </p>
    );
  }
  const latest = versions.data?.items[0];
  const changes = draft.data?.items.length;
  const close = () => setOpened(undefined);
  return (
    <div className={classes.bar}>
      {latest && (
        <span>
          <Trans>
            Version {latest.number}, <Moment at={latest.publishedAt} timeZone={timeZone} />
          </Trans>
        </span>
      )}
      {changes === 0 && (
        <span>
          <Trans>Everyone sees it as it stands here.</Trans>
        </span>
      )}
      {changes !== undefined && changes > 0 && (
        <strong>
          <Plural value={changes} one="# change is not published" other="# changes are not published" />
        </strong>
      )}
      <Button variant="default" size="sm" onClick={() => setOpened('versions')}>
        <Trans>Versions</Trans>
      </Button>
      {mayChange('seminars:write') && changes !== undefined && changes > 0 && (
        <Button size="sm" onClick={() => setOpened('publish')}>
          <Trans>Publish…</Trans>
        </Button>
      )}
      <PublishPanel opened={opened === 'publish'} onClose={close} />
      <VersionsPanel opened={opened === 'versions'} onClose={close} />
    </div>
  );
}
