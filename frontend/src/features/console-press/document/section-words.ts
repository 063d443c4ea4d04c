import { t } from '@lingui/core/macro';
import type { ReleaseSection } from '@/api/client';
import type { Language } from '@/lib/languages';
import { plainText } from '@/lib/localized';
import { isOwn, LEAD, type SectionValues, TITLE } from '../release-values';

/** What a section is called where it is spoken of; some have no heading. */
export function sectionName(values: SectionValues, section: ReleaseSection | undefined, language: Language): string {
  if (values.key === TITLE) return t`Title of the release`;
  const heading = plainText(isOwn(values) ? values.heading : section?.heading, language);
  if (heading) return heading;
  if (values.key === LEAD) return t`Opening words`;
  return isOwn(values) ? t`Section of your own` : t`Section without a heading`;
}
