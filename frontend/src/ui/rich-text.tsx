import type { Localized } from '@/lib/localized';
import { localText } from '@/lib/localized';
import { raisedHeadings } from '@/lib/rich-text';
import { HtmlText } from './html-text';
import { useLanguage } from './use-language';

interface RichTextProps {
  html: Localized | null | undefined;
  /** Whether a heading stands above it that its own are to be below. */
  headed: boolean;
}

/** A text of the service in the language of the page, or in the one that there is. */
export function RichText({ html, headed }: RichTextProps) {
  const language = useLanguage();
  const found = localText(html, language);
  if (!found) return null;
  return (
    <HtmlText
      html={headed ? found.text : raisedHeadings(found.text)}
      language={found.language === language ? undefined : found.language}
    />
  );
}
