import type { PressRelease, ReleaseSection, WriteRelease, WriteSection } from '@/api/client';
import type { Whole } from '@/api/whole';
import { compactLocalized } from '@/lib/localized';
import { type LocalizedValues, localizedValues } from '@/ui/forms/localized-values';

/** What organizers make of one section; a blank text is none, and readers get what is generated. */
export interface SectionValues {
  key: string;
  /** Written in a section of their own; the others have theirs from the data, and keep it should they become one. */
  heading: LocalizedValues;
  edited: LocalizedValues;
  hidden: boolean;
  /** The text is right although the data says otherwise. */
  confirmed: boolean;
}

export interface ReleaseValues {
  sections: SectionValues[];
  repliesOpen: boolean;
}

/** The section that holds the title of the release. */
export const TITLE = 'title';

/** The one that the text begins with; it has no heading. */
export const LEAD = 'lead';

const OWN = 'custom-';
const LAST_OWN = 999;
export const MOST_OWN = 30;

/** Whether organizers added the section themselves. */
export const isOwn = ({ key }: { key: string }) => key.startsWith(OWN);

export function releaseValues({ sections, repliesOpen }: PressRelease): ReleaseValues {
  return {
    sections: sections.map((section) => ({
      key: section.key,
      heading: localizedValues(section.heading),
      edited: localizedValues(section.edited),
      hidden: section.hidden ?? false,
      confirmed: false,
    })),
    repliesOpen,
  };
}

/** What nobody has made anything of. */
export function blankSection(key: string): SectionValues {
  const blank = localizedValues(undefined);
  return { key, heading: blank, edited: blank, hidden: false, confirmed: false };
}

/** A section of one's own under a free key: any of them, so that two who add one at the same time add two. */
export function ownSection(sections: readonly SectionValues[]): SectionValues {
  const taken = new Set(sections.map(({ key }) => key));
  let key: string;
  do key = OWN + Math.ceil(Math.random() * LAST_OWN);
  while (taken.has(key));
  return blankSection(key);
}

/**
 * The body that saves the release. Sections that were generated since the form was filled stand where they were
 * generated, and those that are gone are left out: the service wants every generated one named, and no other.
 */
export function toWriteRelease(values: ReleaseValues, generated: readonly ReleaseSection[]): WriteRelease {
  const known = new Set(generated.map(({ key }) => key));
  const sections: Whole<WriteSection>[] = values.sections
    .filter((section) => isOwn(section) || known.has(section.key))
    .map((section) => ({
      key: section.key,
      heading: isOwn(section) ? compactLocalized(section.heading) : undefined,
      edited: compactLocalized(section.edited),
      hidden: section.hidden,
      confirmed: section.confirmed,
    }));
  generated.forEach(({ key, generated: text }, index) => {
    if (!text || sections.some((section) => section.key === key)) return;
    const before = generated[index - 1]?.key;
    const at = sections.findIndex((section) => section.key === before) + 1;
    sections.splice(at, 0, { key, heading: undefined, edited: undefined, hidden: undefined, confirmed: undefined });
  });
  return { sections, repliesOpen: values.repliesOpen };
}
