import type { ReleaseSection } from '@/api/client';
import { type Language, languages } from '@/lib/languages';
import { localText } from '@/lib/localized';
import { isOwn, type SectionValues } from '../release-values';

/** A section as it would be read now, with what is not saved yet. */
export interface SectionShape {
  /** In the language that was asked for or the nearest one there is. */
  text?: { html: string; language: Language };
  /** The languages in which somebody wrote. */
  edited: Language[];
  /** The data no longer has what it was about. */
  leftBehind: boolean;
}

export function sectionShape(
  values: SectionValues,
  section: ReleaseSection | undefined,
  language: Language,
): SectionShape {
  const edited = languages.filter((each) => values.edited[each]);
  const whole = Object.fromEntries(
    languages.map((each) => [each, values.edited[each] || section?.generated?.[each] || undefined]),
  );
  const found = localText(whole, language);
  return {
    text: found && { html: found.text, language: found.language },
    edited,
    leftBehind: section !== undefined && !section.generated && !isOwn(values),
  };
}
