import { useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import { isProblem } from '@/lib/problem';
import { problemWords } from '@/lib/problem-words';
import { plainText } from '@/lib/localized';
import { toast } from '@/ui/toast';
import { useLanguage } from '@/ui/use-language';
import type { EditEvent, Edits } from './edits';

/** Tells in words what became of the changes: on the screen what went otherwise than wanted, to the ear all of it. */
export function useEditWords(edits: Edits, say: (words: string) => void) {
  const { t } = useLingui();
  const language = useLanguage();
  useEffect(() => {
    const title = (event: EditEvent) => {
      if (event.kind === 'refused') return '';
      return plainText(event.kind === 'gone' ? event.title : event.step.title, language);
    };
    const stop = edits.onEvent((event) => {
      const what = title(event);
      if (event.kind === 'went') say(event.direction === 'undo' ? t`Undone: ${what}` : t`Done again: ${what}`);
      else if (event.kind === 'overtaken')
        toast(
          event.direction === 'undo'
            ? t`${what}: somebody has changed this since, so nothing was undone.`
            : t`${what}: somebody has changed this since, so nothing was done again.`,
        );
      else if (event.kind === 'gone') toast(t`${what}: somebody has deleted this.`);
      else
        toast(
          isProblem(event.problem) ? problemWords(event.problem) : t`This could not be saved. It is back where it was.`,
        );
    });
    return () => void stop();
  }, [edits, say, t, language]);
}
