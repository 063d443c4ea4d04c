import type { ReleasedSection } from '@/api/client';
import type { Language } from '@/lib/languages';
import { localText, type Localized, plainText } from '@/lib/localized';
import { HtmlText } from '@/ui/html-text';
import classes from './read-release.module.css';

interface ReadReleaseProps {
  title?: Localized;
  days?: Localized;
  venue?: Localized;
  sections: readonly Partial<ReleasedSection>[];
  language: Language;
}

/** A release to be read, as its readers have it. */
export function ReadRelease({ title, days, venue, sections, language }: ReadReleaseProps) {
  const above = localText(title, language);
  return (
    <article className={classes.release}>
      {above && <h3 lang={above.language}>{above.text}</h3>}
      {days && (
        <p className={classes.when}>
          {[days, venue]
            .map((text) => plainText(text, language))
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      {sections.map(({ key, heading, html }) => {
        const headline = localText(heading, language);
        const text = localText(html, language);
        return (
          <section key={key}>
            {headline && <h4 lang={headline.language}>{headline.text}</h4>}
            {text && <HtmlText html={text.text} language={text.language} />}
          </section>
        );
      })}
    </article>
  );
}
