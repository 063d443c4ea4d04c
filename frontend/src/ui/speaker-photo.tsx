import classes from './speaker-photo.module.css';

interface SpeakerPhotoProps {
  photoId: string;
  /** In the page's own size of type, or as large as where a picture is looked at by itself. */
  size?: 'line' | 'large';
}

/** Stands beside the name of whom it shows, so that it says nothing more to those who listen. */
export function SpeakerPhoto({ photoId, size = 'line' }: SpeakerPhotoProps) {
  const side = size === 'line' ? 40 : 112;
  return (
    <img
      src={`/api/v1/photos/${photoId}`}
      alt=""
      width={side}
      height={side}
      loading="lazy"
      decoding="async"
      className={classes.photo}
    />
  );
}
