import type { Localized } from '@/lib/localized';
import { localText } from '@/lib/localized';
import { raisedHeadings } from '@/lib/rich-text';
import classes from './rich-text.module.css';
import { useLanguage } from './use-language';

interface RichTextProps {
  /** From the service, which lets ten elements through and no attribute but an address. */
  html: Localized | null | undefined;
  /** Whether a heading stands above it that its own are to be below. */
  headed: boolean;
}

/** A text with paragraphs, lists and links, as somebody wrote it for readers. */
export function RichText({ html, headed }: RichTextProps) {
  const language = useLanguage();
  const found = localText(html, language);
  if (!found) return null;
  const written = headed ? found.text : raisedHeadings(found.text);
  return (
    <div
      className={classes.text}
      lang={found.language === language ? undefined : found.language}
      dangerouslySetInnerHTML={{ __html: written }}
    />
  );
}
