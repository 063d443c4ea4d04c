import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '@/lib/languages';
import { LEAD, TITLE } from '../release-values';
import { compareEditions, DAYS, isReordered, type Piece, type SectionComparison, VENUE } from './compare';
import classes from './differences.module.css';
import type { Edition } from './edition';

interface DifferencesProps {
  label: string;
  before: Edition;
  after: Edition;
  language: Language;
}

/** What differs between two states of a release: section by section, with the words that came and went. */
export function Differences({ label, before, after, language }: DifferencesProps) {
  const all = compareEditions(before, after, language);
  const changed = all.filter(({ change }) => change !== 'SAME');
  const same = all.length - changed.length;
  const reordered = isReordered(before, after);
  return (
    <div className={classes.differences}>
      {changed.length > 0 && <ChangedSections label={label} sections={changed} language={language} />}
      <p className={classes.rest}>
        {changed.length === 0 && !reordered ? (
          <Trans>In this language, both say the same.</Trans>
        ) : (
          <Plural value={same} one="# section says the same." other="# sections say the same." />
        )}{' '}
        {reordered && <Trans>The order of the sections differs.</Trans>}
      </p>
    </div>
  );
}

interface ChangedSectionsProps {
  label: string;
  sections: readonly SectionComparison[];
  language: Language;
}

export function ChangedSections({ label, sections, language }: ChangedSectionsProps) {
  return (
    <ul className={classes.list} aria-label={label}>
      {sections.map((section) => (
        <Section key={section.key} section={section} language={language} />
      ))}
    </ul>
  );
}

function Section({ section, language }: { section: SectionComparison; language: Language }) {
  const { t } = useLingui();
  const { key, heading, change, pieces } = section;
  const words = { SAME: '', ADDED: t`added`, REMOVED: t`removed`, CHANGED: t`changed` };
  const unheaded: Record<string, string> = {
    [TITLE]: t`Title of the release`,
    [DAYS]: t`Date`,
    [VENUE]: t`Venue`,
    [LEAD]: t`Opening words`,
  };
  const formOnly = change === 'CHANGED' && pieces.every(({ kind }) => kind === 'both');
  return (
    <li data-change={change}>
      <p className={classes.head}>
        <strong>{unheaded[key] ?? (heading || t`Section without a heading`)}</strong>{' '}
        <span className={classes.change}>{words[change]}</span>
      </p>
      <div lang={language} className={classes.words}>
        {pieces.map((piece, index) => (
          <Words key={index} piece={piece} />
        ))}
      </div>
      {formOnly && (
        <p className={classes.rest}>
          <Trans>The words are the same; bold, lists or links differ.</Trans>
        </p>
      )}
    </li>
  );
}

function Words({ piece: { kind, text } }: { piece: Piece }) {
  if (kind === 'before') return <del>{text}</del>;
  return kind === 'after' ? <ins>{text}</ins> : <span>{text}</span>;
}
