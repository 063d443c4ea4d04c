import { diffArrays } from 'diff';
import type { Language } from '@/lib/languages';
import { type Localized, plainText } from '@/lib/localized';
import { TITLE } from '../release-values';
import type { Edition } from './edition';
import { wordsOf } from './words-of';

/** Words that follow each other and stand in both, in the earlier text alone or in the later one alone. */
export interface Piece {
  kind: 'both' | 'before' | 'after';
  text: string;
}

/** Keys of what stands above the sections, beside the title. */
export const DAYS = 'days';
export const VENUE = 'venue';

export interface SectionComparison {
  key: string;
  heading: string;
  change: 'SAME' | 'CHANGED' | 'ADDED' | 'REMOVED';
  pieces: Piece[];
}

interface Part {
  key: string;
  heading?: Localized;
  html: Localized;
}

/** Holds two states of a release against each other in one language: section by section, and word by word. */
export function compareEditions(before: Edition, after: Edition, language: Language): SectionComparison[] {
  const earlier = parts(before);
  const later = parts(after);
  const known = new Map(earlier.map((part) => [part.key, part]));
  const kept = new Set(later.map(({ key }) => key));
  return [
    ...later.map((part) => compare(known.get(part.key), part, language)),
    ...earlier.filter(({ key }) => !kept.has(key)).map((part) => compare(part, undefined, language)),
  ];
}

/** Whether sections that stand in both have changed places. */
export function isReordered(before: Edition, after: Edition): boolean {
  const inBoth = (one: Edition, other: Edition) => {
    const keys = new Set(other.sections.map(({ key }) => key));
    return one.sections.flatMap(({ key }) => (keys.has(key) ? [key] : []));
  };
  return inBoth(before, after).join() !== inBoth(after, before).join();
}

function parts({ title, days, venue, sections }: Edition): Part[] {
  return [{ key: TITLE, html: title }, ...part(DAYS, days), ...part(VENUE, venue), ...sections];
}

const part = (key: string, html: Localized | undefined): Part[] => (html ? [{ key, html }] : []);

function compare(before: Part | undefined, after: Part | undefined, language: Language): SectionComparison {
  const there = after ?? before;
  const read = (part: Part | undefined) => ({
    heading: plainText(part?.heading, language),
    html: plainText(part?.html, language),
  });
  const was = read(before);
  const is = read(after);
  const same = was.heading === is.heading && was.html === is.html;
  return {
    key: there?.key ?? '',
    heading: read(there).heading,
    change: !before ? 'ADDED' : !after ? 'REMOVED' : same ? 'SAME' : 'CHANGED',
    pieces: pieces(whole(was), whole(is)),
  };
}

const whole = ({ heading, html }: { heading: string; html: string }) =>
  [heading, wordsOf(html)].filter(Boolean).join('\n');

function pieces(before: string, after: string): Piece[] {
  return diffArrays(tokens(before), tokens(after)).map(({ value, added, removed }) => ({
    kind: added ? 'after' : removed ? 'before' : 'both',
    text: value.join(''),
  }));
}

/** Words of any alphabet, what stands between them, and the ends of lines. */
function tokens(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+|\n|[^\S\n]+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];
}
