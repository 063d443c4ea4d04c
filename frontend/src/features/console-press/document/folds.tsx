import { Trans } from '@lingui/react/macro';
import type { Fact } from '@/api/client';
import type { Language } from '@/lib/languages';
import { localText } from '@/lib/localized';
import { HtmlText } from '@/ui/html-text';
import { factWords } from '../text/fact-words';
import classes from './folds.module.css';

/** What the data says that a section tells of. */
export function FactsFold({ facts, language }: { facts: readonly Fact[]; language: Language }) {
  if (facts.length === 0) return null;
  return (
    <details className={classes.fold}>
      <summary>
        <Trans>From the data ({facts.length})</Trans>
      </summary>
      <dl className={classes.facts}>
        {facts.map(({ name, value }) => {
          const found = localText(value, language);
          return (
            <div key={name}>
              <dt>{factWords(name)}</dt>
              <dd lang={found?.language}>{found?.text}</dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}

interface GeneratedTextProps {
  html: string;
  language: Language;
  /** Stands open beside a text that is being written. */
  beside?: boolean;
}

/** What the data would say in place of what somebody wrote. */
export function GeneratedText({ html, language, beside }: GeneratedTextProps) {
  return (
    <details className={classes.fold} open={beside}>
      <summary>
        <Trans>Generated text</Trans>
      </summary>
      <div className={classes.generated}>
        <HtmlText html={html} language={language} />
      </div>
    </details>
  );
}
