import type { Speaker } from '@/api/client';
import { LocalText } from './local-text';

interface SpeakerLineProps {
  speaker: Speaker;
  className?: string;
}

/** A speaker's name and what they are. */
export function SpeakerLine({ speaker: { name, role }, className }: SpeakerLineProps) {
  return (
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
}
