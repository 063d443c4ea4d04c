import type { Language } from '@/lib/languages';
import classes from '@/ui/rich-text.module.css';

interface HtmlTextProps {
  html: string;
  language: Language;
}

/** Text of a release. The service lets ten elements pass and nothing that runs; the editor here makes no others. */
export function HtmlText({ html, language }: HtmlTextProps) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: see above
  // oxlint-disable-next-line react/no-danger
  return <div lang={language} className={classes.text} dangerouslySetInnerHTML={{ __html: html }} />;
}
