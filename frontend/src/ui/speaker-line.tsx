import type { Speaker } from '@/api/client';
import { LocalText } from './local-text';
import classes from './speaker-line.module.css';
import { SpeakerPhoto } from './speaker-photo';

interface SpeakerLineProps {
  speaker: Speaker;
  className?: string;
}

/** A speaker's picture, name and what they are. */
export function SpeakerLine({ speaker: { name, role, photoId }, className }: SpeakerLineProps) {
  const words = (
    <p className={className}>
      <strong>
        <LocalText value={name} />
      </strong>
      {role && (
        <>
          {', '}
          <LocalText value={role} />
        </>
      )}
    </p>
  );
  if (!photoId) return words;
  return (
    <div className={classes.line}>
      <SpeakerPhoto photoId={photoId} />
      {words}
    </div>
  );
}
