import { type Language, languages } from '@/lib/languages';
import { compactLocalized } from '@/lib/localized';
import type { LocalizedValues } from '@/ui/forms/localized-values';
import { blankSection, isOwn, ownSection, type ReleaseValues, type SectionValues } from '../release-values';
import { mergeKeys } from './merge-keys';

/** A text that two have changed, each in their own way. */
export interface Clash {
  key: string;
  language: Language;
}

interface Merging {
  /** What both began with. */
  base: ReleaseValues;
  mine: ReleaseValues;
  theirs: ReleaseValues;
}

interface Merged {
  values: ReleaseValues;
  clashes: Clash[];
}

type Sections = ReadonlyMap<string, SectionValues>;

/**
 * The release with what two have changed of it: section by section, and in each of them language by language. Of a text
 * that both have changed, one is taken, and it is named.
 */
export function mergeReleases({ base, mine, theirs }: Merging, prefer: 'mine' | 'theirs' = 'mine'): Merged {
  const [was, own, other] = [base, mine, theirs].map(byKey) as [Sections, Sections, Sections];
  const clashes: Clash[] = [];
  const taken = [...mine.sections, ...theirs.sections];
  const asOwn = (section: SectionValues): SectionValues[] => {
    if (!compactLocalized(section.edited)) return [];
    const kept = { ...section, key: ownSection(taken).key, confirmed: false };
    taken.push(kept);
    return [kept];
  };
  const section = (key: string): SectionValues[] => {
    const before = was.get(key);
    const here = own.get(key);
    const there = other.get(key);
    if (!here || !there) {
      const one = here ?? there;
      if (!one || (before && sameSection(one, before))) return [];
      // taken out by one, it stays where the other has written in it; the service takes none that it no longer has
      return there || isOwn(one) ? [one] : asOwn(one);
    }
    const merged = mergeSections(before ?? blankSection(key), here, there, prefer);
    clashes.push(...merged.clashes.map((language) => ({ key, language })));
    return [merged.section];
  };
  const sections = mergeKeys([...was.keys()], [...own.keys()], [...other.keys()]).flatMap(section);
  const repliesOpen = mine.repliesOpen === base.repliesOpen ? theirs.repliesOpen : mine.repliesOpen;
  return { values: { sections, repliesOpen }, clashes };
}

const byKey = ({ sections }: ReleaseValues): Sections => new Map(sections.map((section) => [section.key, section]));

function mergeSections(was: SectionValues, mine: SectionValues, theirs: SectionValues, prefer: 'mine' | 'theirs') {
  const clashes = new Set<Language>();
  const text = (part: 'heading' | 'edited') =>
    Object.fromEntries(
      languages.map((language) => {
        const [before, here, there] = [was[part][language], mine[part][language], theirs[part][language]];
        if (here === before || here === there) return [language, there];
        if (there === before) return [language, here];
        clashes.add(language);
        return [language, prefer === 'mine' ? here : there];
      }),
    ) as LocalizedValues;
  const section: SectionValues = {
    key: mine.key,
    heading: text('heading'),
    edited: text('edited'),
    hidden: mine.hidden === was.hidden ? theirs.hidden : mine.hidden,
    // whoever has found the text right has not seen what it has become
    confirmed:
      mine.confirmed === was.confirmed ? theirs.confirmed : mine.confirmed && sameText(theirs.edited, was.edited),
  };
  return { section, clashes: [...clashes] };
}

const sameText = (one: LocalizedValues, other: LocalizedValues) =>
  languages.every((language) => one[language] === other[language]);

const sameSection = (one: SectionValues, other: SectionValues) =>
  sameText(one.heading, other.heading) &&
  sameText(one.edited, other.edited) &&
  one.hidden === other.hidden &&
  one.confirmed === other.confirmed;
