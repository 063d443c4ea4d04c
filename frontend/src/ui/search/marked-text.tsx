import { localText, type Localized } from '@/lib/localized';
import { markedWords } from '@/lib/marked-words';
import { useLanguage } from '../use-language';
import classes from './marked-text.module.css';

interface MarkedTextProps {
  value: Localized | null | undefined;
  /** What somebody looked for. */
  wanted: string;
}

/** Text of the data in which the words that were looked for stand out. */
export function MarkedText({ value, wanted }: MarkedTextProps) {
  const language = useLanguage();
  const found = localText(value, language);
  if (!found) return null;
  const stretches = markedWords(found.text, wanted);
  return (
    <span lang={found.language === language ? undefined : found.language}>
      {stretches.map(({ text, marked }, index) =>
        marked ? (
          <mark key={index} className={classes.mark}>
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </span>
  );
}
