import type { LetterPlaceholder } from '@/api/client';
import { languages } from '@/lib/languages';
import type { LocalizedValues } from '@/ui/forms/localized-values';
import { placeholderFault } from './placeholder-faults';

/** A letter while it is being written. */
export interface LetterValues {
  subject: LocalizedValues;
  body: LocalizedValues;
}

/** The mistakes in it by field, and the languages in which only one half is written. */
export function letterFaults(
  { subject, body }: LetterValues,
  allowed: readonly LetterPlaceholder[],
  required: string,
): Record<string, string> {
  const words = allowed.filter(({ form }) => form === 'WORDS');
  const faults: Record<string, string> = {};
  for (const language of languages) {
    const line = subject[language].trim();
    const text = body[language].trim();
    if (!line && text) faults[`subject.${language}`] = required;
    if (line && !text) faults[`body.${language}`] = required;
    const inSubject = placeholderFault(line, words);
    const inBody = placeholderFault(text, allowed);
    if (inSubject) faults[`subject.${language}`] = inSubject;
    if (inBody) faults[`body.${language}`] = inBody;
  }
  return faults;
}
