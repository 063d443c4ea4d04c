import type { ReleasedSection } from '@/api/client';
import type { Localized } from '@/lib/localized';
import { LocalText } from '@/ui/local-text';
import { RichText } from '@/ui/rich-text';
import classes from './release-text.module.css';

type Section = Pick<ReleasedSection, 'key' | 'heading'> & { html?: Localized | null };

/** The sections of a release in the order in which its organizers put them. */
export function ReleaseText({ sections }: { sections: readonly Section[] }) {
  return (
    <div className={classes.text}>
      {sections.map(({ key, heading, html }) => (
        <section key={key} className={classes.section} data-kind={kindOf(key)}>
          {heading && (
            <h2>
              <LocalText value={heading} />
            </h2>
          )}
          <RichText html={html} headed={Boolean(heading)} />
        </section>
      ))}
    </div>
  );
}

/** "route-0199…" is of the kind "route". */
function kindOf(key: string): string {
  return key.split('-')[0] ?? key;
}
