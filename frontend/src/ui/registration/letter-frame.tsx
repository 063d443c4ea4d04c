import { useLingui } from '@lingui/react/macro';
import type { MessageLetter } from '@/api/client';
import classes from './letter-frame.module.css';

/** A letter as its reader sees it. It stands in a frame of its own, in which nothing runs. */
export function LetterFrame({ letter, lang }: { letter: Pick<MessageLetter, 'subject' | 'html'>; lang: string }) {
  const { t } = useLingui();
  return (
    <div className={classes.letter}>
      <p className={classes.subject} lang={lang}>
        {letter.subject}
      </p>
      <iframe title={t`The letter`} sandbox="" srcDoc={letter.html} className={classes.frame} />
    </div>
  );
}
