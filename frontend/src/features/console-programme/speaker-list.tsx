import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { Speaker } from '@/api/client';
import { PlusIcon } from '@/ui/icons';
import { LocalText } from '@/ui/local-text';
import { PartHead } from '@/ui/part-page';
import { SpeakerPhoto } from '@/ui/speaker-photo';
import classes from './programme-page.module.css';

export function SpeakerList({ speakers, writable }: { speakers: readonly Speaker[]; writable: boolean }) {
  return (
    <section>
      <PartHead
        title={<Trans>Speakers</Trans>}
        action={
          writable && (
            <Button component={Link} to="speakers/new" variant="default" size="sm" leftSection={<PlusIcon />}>
              <Trans>New speaker</Trans>
            </Button>
          )
        }
      />
      {speakers.length === 0 ? (
        <p className={classes.meta}>
          <Trans>Nobody yet.</Trans>
        </p>
      ) : (
        <ul className={classes.speakers}>
          {speakers.map((speaker) => (
            <li key={speaker.id} className={classes.speaker}>
              {speaker.photoId && <SpeakerPhoto photoId={speaker.photoId} />}
              <div>
                <Link to={`speakers/${speaker.id}`}>
                  <LocalText value={speaker.name} />
                </Link>
                {speaker.role && (
                  <p>
                    <LocalText value={speaker.role} />
                  </p>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
