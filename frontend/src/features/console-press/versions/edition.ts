import type { PressRelease, ReleasedSection, ReleaseVersion } from '@/api/client';
import { languages } from '@/lib/languages';
import type { Localized } from '@/lib/localized';
import { TITLE } from '../release-values';

/** What readers get: of a version as it was published, of the draft as it would be. */
export interface Edition {
  title: Localized;
  /** When and where it was to be, as the text itself says; missing where only some sections are compared. */
  days?: Localized;
  venue?: Localized;
  sections: readonly ReleasedSection[];
}

export function editionOf({ title, days, venue, sections = [] }: ReleaseVersion): Edition {
  return { title, days, venue, sections };
}

export function draftEdition({ title, days, venue, sections }: PressRelease): Edition {
  return {
    title,
    days,
    venue,
    sections: sections.flatMap(({ key, heading, html, hidden }) =>
      hidden || !html || key === TITLE ? [] : [{ key, heading, html }],
    ),
  };
}

/** Whether two say the same in every language and in the same order. */
export function sameEdition(one: Edition, other: Edition): boolean {
  return written(one) === written(other);
}

function written({ title, days, venue, sections }: Edition): string {
  const above = [title, days, venue].map(inAll);
  return JSON.stringify([above, sections.map(({ key, heading, html }) => [key, inAll(heading), inAll(html)])]);
}

const inAll = (text: Localized | undefined) => languages.map((language) => text?.[language] ?? null);
