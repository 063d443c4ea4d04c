import type { Language } from '@/lib/languages';
import classes from './html-text.module.css';

interface HtmlTextProps {
  /** From the service, which lets ten elements through, no attribute but an address, and nothing that runs. */
  html: string;
  /** Where it is not that of the page. */
  language?: Language;
}

/** A text with paragraphs, lists and links, as somebody wrote it for readers. */
export function HtmlText({ html, language }: HtmlTextProps) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: see above
  // oxlint-disable-next-line react/no-danger
  return <div lang={language} className={classes.text} dangerouslySetInnerHTML={{ __html: html }} />;
}
